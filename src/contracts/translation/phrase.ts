import type { SheetKey } from '../../workbook/sheets';
import type { Tongue } from './tongue';

type Translate = (text: string, sheet?: SheetKey) => string | undefined;

/** Signs between a column and what it must hold. */
const SIGNS = /\s*(≥|≤|≠|>=|<=|<>|!=|=|>|<)\s*/;
const NUMBER = /^[£€₹$]?\d[\d.,:-]*(?: ?%)?$/;

/**
 * Says what a cell says that speaks of other cells: `Activity = Visit, Audit; Evidence is filled`,
 * `Places where Tags = neighbour`, `Inclusion: Members, Women by Village`, `any 4 weeks`. The longest
 * text that is known as a whole is taken first, so that a name may hold any of these words. Nothing
 * where a part of it is not known.
 */
export function phraseIn(tongue: Tongue): Translate {
  const known = new Map<string, string | undefined>();
  const say: Translate = (text, sheet) => {
    const words = text.trim();
    const key = `${sheet ?? ''}\n${words}`;
    if (!known.has(key)) known.set(key, said(words, sheet));
    return known.get(key);
  };
  const said: Translate = (words, sheet) => {
    if (words === '' || NUMBER.test(words)) return words;
    for (const way of WAYS) {
      const found = way(words, sheet, say, tongue);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return say;
}

type Way = (
  text: string,
  sheet: SheetKey | undefined,
  say: Translate,
  tongue: Tongue,
) => string | undefined;

/** All parts with a separator between, or nothing. */
const joinedWith = (
  parts: readonly (string | undefined)[],
  separator: string,
): string | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.join(separator);

const whole: Way = (text, sheet, _, { word }) => word(text, sheet);

/** `22 days`, `any 4 weeks`, `2 sessions`. */
const amount: Way = (text, sheet, say, { several }) => {
  const after = /^(\d[\d.,]*) ?(\D.*)$/.exec(text);
  if (after?.[1] && after[2]) {
    const unit = several(Number(after[1]), after[2]) ?? say(after[2], sheet);
    return unit === undefined ? undefined : `${after[1]} ${unit}`;
  }
  const before = /^([^\d=≥≤<>]+) (\d.*)$/.exec(text);
  return before?.[1] && before[2]
    ? joinedWith([say(before[1], sheet), say(before[2], sheet)], ' ')
    : undefined;
};

const separatedBy =
  (separator: string): Way =>
  (text, sheet, say) =>
    text.includes(separator)
      ? joinedWith(
          text.split(separator).map((part) => say(part, sheet)),
          `${separator} `,
        )
      : undefined;

/** The words at each place where one stands, until both sides are understood. */
function around(
  text: string,
  word: string,
  translate: (left: string, right: string) => string | undefined,
): string | undefined {
  for (let at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
    const said = translate(text.slice(0, at), text.slice(at + word.length));
    if (said !== undefined) return said;
  }
  return undefined;
}

const ENDINGS = ['forAll', 'toDate'] as const;

/** `Convergence to date`, `Opportunities to date for all`: the sheet that it begins with. */
const sheetBefore = (text: string, { from }: Tongue): string =>
  ENDINGS.reduce(
    (rest, key) =>
      rest.endsWith(` ${from.reading[key]}`) ? rest.slice(0, -from.reading[key].length - 1) : rest,
    text,
  );

/** `Places where Tags = neighbour`: the conditions speak of the sheet before them. */
const where: Way = (text, sheet, say, tongue) =>
  around(text, ` ${tongue.from.reading.where} `, (left, right) =>
    joinedWith([say(left, sheet), say(right, tongue.sheet(left))], ` ${tongue.to.reading.where} `),
  );

/** `Convergence to date: Date, Value`: the columns are those of the sheet before them. */
const columnsOf: Way = (text, sheet, say, tongue) =>
  around(text, ':', (left, right) =>
    joinedWith([say(left, sheet), say(right, tongue.sheet(sheetBefore(left, tongue)))], ': '),
  );

/** `Log by Village`: so is the column by which it is grouped. */
const by: Way = (text, sheet, say, tongue) =>
  around(text, ` ${tongue.from.reading.by} `, (left, right) =>
    joinedWith(
      [say(left, sheet), say(right, sheet ?? tongue.sheet(sheetBefore(left, tongue)))],
      ` ${tongue.to.reading.by} `,
    ),
  );

const reach: Way = (text, sheet, say, { from, to }) => {
  const key = ENDINGS.find((each) => text.endsWith(` ${from.reading[each]}`));
  if (!key) return undefined;
  const rest = text.slice(0, -from.reading[key].length - 1);
  return joinedWith([say(rest, sheet), to.reading[key]], ' ');
};

const condition: Way = (text, sheet, say) => {
  const sign = SIGNS.exec(text);
  if (!sign?.[1]) return undefined;
  const right = text.slice(sign.index + sign[0].length);
  return joinedWith([say(text.slice(0, sign.index), sheet), say(right, sheet)], ` ${sign[1]} `);
};

/** The same in words: `Confidential is not Yes`. */
const isNot: Way = (text, sheet, say, { from, to }) => {
  for (const word of from.reading.isNot) {
    const said = around(text, ` ${word} `, (left, right) =>
      joinedWith([say(left, sheet), say(right, sheet)], ` ${to.reading.isNot[0]} `),
    );
    if (said !== undefined) return said;
  }
  return undefined;
};

const filled: Way = (text, sheet, say, { from, to }) => {
  for (const key of ['isFilled', 'isBlank'] as const) {
    const ending = from.reading[key].find((words) => text.endsWith(` ${words}`));
    if (ending === undefined) continue;
    const column = say(text.slice(0, -ending.length - 1), sheet);
    if (column !== undefined) return `${column} ${to.reading[key][0]}`;
  }
  return undefined;
};

const between =
  (word: (tongue: Tongue) => readonly [from: string, to: string]): Way =>
  (text, sheet, say, tongue) => {
    const [from, to] = word(tongue);
    return around(text, ` ${from} `, (left, right) =>
      joinedWith([say(left, sheet), say(right, sheet)], ` ${to} `),
    );
  };

/** `Village Gram panchayat`, `Place tags`: headers one after another, the later ones of a register or of a list. */
const path: Way = (text, sheet, say, { word }) =>
  around(text, ' ', (left, right) => joinedWith([word(left, sheet), say(right, 'lists')], ' '));

/** `Days since Applied on`. */
const since: Way = (text, sheet, say, { from, to }) => {
  const [before = '', after = ''] = from.reading.daysSince.split('…');
  const folded = text.toLowerCase();
  if (!folded.startsWith(before) || !folded.endsWith(after)) return undefined;
  const day = say(text.slice(before.length, text.length - after.length), sheet);
  return day === undefined ? undefined : to.reading.daysSince.replace('…', day);
};

/** `£0.25 after 10,000`. */
const rate: Way = (text, _, __, { from, to }) => {
  const [, word = ''] = from.reading.worthAfter.split(/<\w+>/);
  const [each, after] = text.split(word);
  if (!each || !after || !NUMBER.test(each) || !NUMBER.test(after)) return undefined;
  return to.reading.worthAfter.replace('<amount>', each).replace('<count>', after);
};

const WAYS: readonly Way[] = [
  whole,
  rate,
  amount,
  separatedBy(';'),
  where,
  columnsOf,
  by,
  condition,
  separatedBy(','),
  reach,
  filled,
  isNot,
  since,
  between(({ from, to }) => [from.reading.to[0] ?? '', to.reading.to[0] ?? '']),
  between(({ from, to }) => [from.reading.or, to.reading.or]),
  between(() => ['÷', '÷']),
  path,
];
