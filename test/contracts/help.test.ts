import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { helpTabs } from '../../src/contracts/layout/help';
import { serialOf } from '../../src/model/day';
import { COUNTS } from '../../src/model/measure';
import { SECTIONS } from '../../src/model/report';
import { RULES } from '../../src/model/term';
import { readTerms } from '../../src/rules/terms';
import type { Label } from '../../src/words/catalogue';
import type { RuleExample } from '../../src/words/en/help/rules';
import { LANGUAGES, type Language } from '../../src/words/language';
import { wordsFor } from '../../src/words/words';
import type { Cell } from '../../src/workbook/cell';
import { COLUMN_KINDS } from '../../src/workbook/column';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import type { SheetKey } from '../../src/workbook/sheets';
import { day } from '../book';

/** What the examples of a language call the things that they speak of. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    partners: 'Partners',
    state: 'State',
    groups: 'Groups',
    stages: 'Group stages',
    goal: 'Self-managing',
    pupils: 'Pupils',
    possible: 'Possible sessions',
    sessions: 'Sessions',
    items: 'Regular meetings, Regular savings, Good health, Schooling',
    proofs: 'Consent on, Link',
  },
  mr: {
    partners: 'भागीदार',
    state: 'अवस्था',
    groups: 'गट',
    stages: 'गटाचे टप्पे',
    goal: 'स्वयंपूर्ण',
    pupils: 'विद्यार्थी',
    possible: 'एकूण सत्रे',
    sessions: 'सर्व सत्रे',
    items: 'नियमित बैठक, नियमित बचत, आरोग्य, शिक्षण',
    proofs: 'संमतीचा दिनांक, दुवा',
  },
};

describe.each(Object.keys(LANGUAGES) as Language[])('help in %s', (language) => {
  const words = wordsFor(language === 'en' ? 'en-GB' : 'mr-IN');
  const named = NAMES[language];
  const examples = RULES.flatMap((rule) =>
    (words.help.rules.examples[rule] as readonly RuleExample[]).map((example, index) => ({
      ref: `${rule} ${index + 1}`,
      rule,
      ...example,
    })),
  );

  /** A sheet under the headers that the language gives it. */
  function sheet(key: SheetKey, rows: readonly Readonly<Record<string, Cell>>[]): Sheet {
    const labels: Readonly<Record<string, Label>> = words.sheets[key].columns;
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return plain(words.sheets[key].name, [
      keys.map((column) => labels[column]?.[0] ?? null),
      ...rows.map((row) => keys.map((column) => row[column] ?? null)),
    ]);
  }

  const own = (on: string, column: string, kind: keyof typeof words.choices, refers?: string) => ({
    sheet: on,
    column,
    kind: words.choices[kind],
    refers: refers ?? null,
  });
  const list = (name: string, entries: readonly string[]) =>
    entries.map((entry) => ({ list: name, code: entry, name: entry }));

  /** A workbook that holds all that the examples speak of, and each example as a row of Terms. */
  function workbook() {
    const { log, spending } = words.sheets;
    const columnOf = (labels: Readonly<Record<string, Label>>, key: string) => labels[key]?.[0];
    const counted: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
      minimum: { count: words.choices.days },
      'cap 1': {
        count: words.choices.sum,
        sheet: spending.name,
        column: columnOf(spending.columns, 'gross') ?? null,
      },
      'spread 1': { count: words.choices.days },
      coverage: { count: words.choices.rows },
      timeliness: {
        count: words.choices['days-between'],
        column: `${log.columns.date[0]} ${words.reading.to[0]} ${log.columns.entered[0]}`,
      },
      band: { count: words.choices.sum, sheet: 'R', column: 'Missed' },
      scorecard: { count: words.choices.rows, sheet: 'S' },
      expiry: { count: words.choices['latest-day'], sheet: 'D', column: 'Until' },
      evidence: { count: words.choices.rows, sheet: 'E' },
    };
    const measures = examples.flatMap(({ rule, ref, measure }) =>
      measure
        ? [[measure, counted[ref] ?? counted[rule] ?? { count: words.choices.minutes }] as const]
        : [],
    );
    const more = [
      [named.possible ?? '', { count: words.choices.sum, sheet: 'R', column: 'Possible' }],
      [named.sessions ?? '', { count: words.choices.minutes }],
    ] as const;
    const items = (named.items ?? '').split(', ');
    const proofs = (named.proofs ?? '').split(', ');
    return readWorkbook(
      [
        plain(words.sheets.contract.name, [
          [words.sheets.contract.columns.item[0], words.sheets.contract.columns.value[0]],
          [words.contract.starts[0], { serial: serialOf(day('2026-01-01')) }],
          [words.contract.ends[0], { serial: serialOf(day('2026-12-31')) }],
          [words.contract.currency[0], language === 'en' ? 'GBP' : 'INR'],
          [words.contract.total[0], 26_000],
          [words.contract.hoursPerWeek[0], 28],
          [words.contract.locale[0], language === 'en' ? 'en-GB' : 'mr-IN'],
        ]),
        plain(log.name, [[log.columns.date[0], log.columns.hours[0], log.columns.entered[0], 'P']]),
        sheet('spending', [{ date: null, gross: null, purpose: null }]),
        sheet('contacts', [{ firstName: null, email: null }]),
        sheet(
          'terms',
          examples.map(({ reading: _, rule, ...cells }) => ({
            ...cells,
            rule: words.choices[rule],
          })),
        ),
        sheet(
          'measures',
          [...new Map([...measures, ...more])].map(([measure, rest]) => ({ measure, ...rest })),
        ),
        sheet('lists', [
          ...list(named.stages ?? '', ['1', named.goal ?? '']),
          ...list('states', ['x']),
        ]),
        sheet('columns', [
          own(log.name, 'P', 'code', named.partners),
          own(named.partners ?? '', 'Id', 'id'),
          own(named.partners ?? '', named.state ?? '', 'text'),
          own(named.groups ?? '', 'Id', 'id'),
          own(named.pupils ?? '', 'Id', 'id'),
          own('R', 'Day', 'day'),
          own('R', 'Pupil', 'code', named.pupils),
          own('R', 'Missed', 'count'),
          own('R', 'Possible', 'count'),
          own('S', 'Day', 'day'),
          own('S', 'Group', 'code', named.groups),
          ...items.map((item) => own('S', item, 'yes-no')),
          own('D', 'Until', 'day'),
          own('E', 'Day', 'day'),
          ...proofs.map((proof) => own('E', proof, 'text')),
        ]),
        plain(named.partners ?? '', [['Id', named.state ?? '']]),
        plain(named.groups ?? '', [['Id']]),
        plain(named.pupils ?? '', [['Id']]),
        plain('R', [['Day', 'Pupil', 'Missed', 'Possible']]),
        plain('S', [['Day', 'Group', ...items]]),
        plain('D', [['Until']]),
        plain('E', [['Day', ...proofs]]),
      ],
      clocks,
    );
  }

  test('every example of a rule can be copied into Terms and is understood there', () => {
    const { judged, issues } = readTerms(workbook());
    expect(issues).toEqual([]);
    expect(judged.map(({ term }) => term.ref)).toEqual(examples.map(({ ref }) => ref));
  });

  test('an example that speaks of nothing is found out', () => {
    const book = workbook();
    const measures = new Map([...book.measures].slice(1));
    expect(readTerms({ ...book, measures }).issues).not.toEqual([]);
  });

  const [howTo, rules, vocabulary] = helpTabs(words).map((tab) => tab.sheet);

  test('rules stand under the headers of Terms, in their order', () => {
    const { columns, name } = words.sheets.terms;
    const headers = Object.values<Label>(columns).map(([label]) => label);
    const copied = rules?.cells[0]?.slice(1, -1) ?? [];
    expect(headers.join('|')).toContain(copied.join('|'));
    expect(copied[0]).toBe(columns.rule[0]);
    expect(name).not.toBe(rules?.name);
    expect(rules?.cells).toHaveLength(examples.length + 1);
  });

  test('each word that can be chosen is explained', () => {
    const said = vocabulary?.cells.map(([, , word]) => word);
    expect(said).toEqual(
      expect.arrayContaining([
        ...COUNTS.map((count) => words.choices[count]),
        ...COLUMN_KINDS.map((kind) => words.choices[kind]),
        ...SECTIONS.map((section) => words.documents.sections[section]),
      ]),
    );
  });

  test('steps name tabs and headers as the workbook has them', () => {
    const text = howTo?.cells.flat().join('\n') ?? '';
    for (const key of ['terms', 'measures', 'lists', 'columns', 'moves', 'breaks'] as const)
      expect(text).toContain(words.sheets[key].name);
    for (const { name } of [rules, vocabulary].flatMap((tab) => tab ?? []))
      expect(text).toContain(name);
    expect(text).toContain(words.sheets.terms.columns.until[0]);
    expect(text).toContain(words.sheets.columns.columns.refers[0]);
  });
});

const plain = (name: string, cells: readonly (readonly Cell[])[]): Sheet => ({
  name,
  cells,
  formulas: new Set(),
  merges: [],
});
