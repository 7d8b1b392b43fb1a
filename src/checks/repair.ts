import type { Issue, Place } from '../model/issue';
import { MINUTES_IN_DAY } from '../model/minutes';
import type { Words } from '../words/words';
import { type Cell, foldedText, visibleText } from '../workbook/cell';
import { addressKey, placeOfAddress, type Sheet } from '../workbook/sheet';
import { SHOWN } from '../workbook/type-facts';
import { readText } from '../workbook/values/words';

/** A change of one cell that mends an issue, where there is little doubt about what was meant. */
export interface Repair {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell holds now, as text. */
  readonly from: string;
  readonly to: Cell;
  /** What it will say, for people. */
  readonly shown: string;
}

type Mended = Pick<Repair, 'to' | 'shown'> | undefined;

/** The safe repair of an issue, if there is one; formulas are nobody's slip of the pen. */
export function repairOf(issue: Issue, sheets: readonly Sheet[], words: Words): Repair | undefined {
  const at = cellIn(sheets, issue.place);
  const mended = at && mend(issue, at.from, words);
  return mended && { sheet: issue.place.sheet, ...at, ...mended };
}

type Held = Pick<Repair, 'row' | 'column' | 'from'>;

function cellIn(sheets: readonly Sheet[], { sheet: name, cell = '' }: Place): Held | undefined {
  const sheet = sheets.find((each) => each.name === name);
  const place = placeOfAddress(cell);
  if (!sheet || !place || sheet.formulas.has(addressKey(place.row, place.column))) return undefined;
  const from = readText(sheet.cells[place.row - 1]?.[place.column - 1] ?? null);
  return from === undefined ? undefined : { ...place, from };
}

function mend(issue: Issue, from: string, { formats }: Words): Mended {
  switch (issue.code) {
    case 'foreign-key':
      return inText(from, issue.facts.value, issue.facts.nearest);
    case 'type-error':
      return inText(from, issue.facts.value, issue.facts.nearest ?? '');
    case 'daybook/impossible-break': {
      const { meant } = issue.facts;
      if (meant <= 0) return undefined;
      return { to: { serial: meant / MINUTES_IN_DAY }, shown: formats.minutes(meant) };
    }
    default:
      return undefined;
  }
}

/** The word that was meant in the place of the one that was written, also where a cell holds several. */
function inText(from: string, wrong: string, right: string): Mended {
  if (right === '' || wrong === '') return undefined;
  const isWrong = (text: string): boolean =>
    foldedText(visibleText(text).slice(0, SHOWN)) === foldedText(wrong);
  if (isWrong(from)) return { to: right, shown: right };
  const parts = from.split(/([,;\n]\s*)/);
  if (!parts.some(isWrong)) return undefined;
  return { to: parts.map((part) => (isWrong(part) ? right : part)).join(''), shown: right };
}
