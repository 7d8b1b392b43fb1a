import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { bookOf, day } from '../book';

/** The rows of one sheet: header to cell. Every row has an Id of its own that says which it is. */
export type Rows = readonly Readonly<Record<string, string | number>>[];

/** A small workbook in which every kind of rule finds something to judge. */
export interface World {
  readonly Log: Rows;
  readonly Records: Rows;
  readonly Spending: Rows;
  readonly Moves: Rows;
  readonly Contacts: Rows;
  readonly Invoices: Rows;
}
export type SheetName = keyof World;

export const FIRST = day('2026-01-01');
export const LAST = day('2026-12-31');

const GROUPS = ['G1', 'G2', 'G3'];
/** Few enough that several rows often share a day. */
const dateIn = (steps: number) =>
  fc.integer({ min: 0, max: steps }).map((step) => isoDay(addDays(FIRST, step * 9)));
const date = dateIn(40);
const later = (from: string, days: number): string => isoDay(addDays(day(from), days));

/** Rows of a kind, each with an Id. */
const rowsOf = <Row extends object>(
  prefix: string,
  row: fc.Arbitrary<Row>,
  most = 14,
): fc.Arbitrary<(Row & { Id: string })[]> =>
  fc
    .array(row, { maxLength: most })
    .map((rows) => rows.map((each, index) => ({ Id: `${prefix}${index + 1}`, ...each })));

const log = rowsOf(
  'L',
  fc.record({
    Date: date,
    Hours: fc.integer({ min: 2, max: 600 }).map((minutes) => `${minutes} min`),
    Activity: fc.constantFrom('visit', 'meeting', 'liaison'),
    Group: fc.constantFrom(...GROUPS),
  }),
  18,
);

const records = rowsOf(
  'R',
  fc
    .record({
      Kind: fc.constant('asked'),
      On: date,
      took: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      Group: fc.constantFrom(...GROUPS),
      Points: fc.integer({ min: 0, max: 10 }),
      Proof: fc.constantFrom('', 'https://example.org/proof'),
    })
    .map(({ took, ...row }) => ({ ...row, Done: took === undefined ? '' : later(row.On, took) })),
);

const spending = rowsOf(
  'S',
  fc.record({
    Date: date,
    Budget: fc.constant('kick'),
    State: fc.constantFrom('Committed', 'Spent'),
    Gross: fc.integer({ min: 2, max: 20_000 }).map((pence) => pence / 100),
  }),
);

const moves = rowsOf(
  'M',
  fc.record({
    Date: dateIn(5),
    Register: fc.constant('Groups'),
    Entry: fc.constantFrom(...GROUPS),
    Stage: fc.constantFrom('met', 'helping', 'leading'),
  }),
  8,
);

const contacts = rowsOf(
  'C',
  fc.record({
    Email: fc.constantFrom('ada@example.org', 'grace@example.org', ''),
    Consent: fc.constantFrom('Yes', 'No', 'Unknown'),
    When: fc.option(date, { nil: '' }),
    How: fc.constantFrom('form', ''),
  }),
  6,
);

/** At most one invoice a month; some are paid, some are void. */
const invoices = fc
  .array(fc.record({ paid: fc.boolean(), isVoid: fc.boolean() }), { maxLength: 6 })
  .map((all) =>
    all.map(({ paid, isVoid }, index) => {
      const From = `2026-${String(index + 1).padStart(2, '0')}-01`;
      return {
        Id: `I${index + 1}`,
        From,
        Issued: later(From, 32),
        Paid: paid ? later(From, 40) : '',
        Void: isVoid ? 'a slip' : '',
      };
    }),
  );

/** Several moves of the same entries on two days, and nothing else. */
export const crowdedMoves: fc.Arbitrary<World> = rowsOf(
  'M',
  fc.record({
    Date: dateIn(1),
    Register: fc.constant('Groups'),
    Entry: fc.constantFrom('G1', 'G2'),
    Stage: fc.constantFrom('met', 'helping', 'leading'),
  }),
  6,
).map((Moves) => ({ Log: [], Records: [], Spending: [], Moves, Contacts: [], Invoices: [] }));

export const world: fc.Arbitrary<World> = fc.record({
  Log: log,
  Records: records,
  Spending: spending,
  Moves: moves,
  Contacts: contacts,
  Invoices: invoices,
});

const LISTS = `
  List       | Code    | Name
  activities | visit   | Visit
  activities | meeting | Meeting
  activities | liaison | Liaison
  activities | admin   | Administration
  budgets    | kick    | Kickstart
  budgets    | other   | Another
  steps      | met     | Met
  steps      | helping | Helping
  steps      | leading | Leading
`;
const COLUMNS = `
  Sheet   | Column     | Kind  | Chosen from
  Groups  | Id         | Id    |
  Groups  | Good until | Day   |
  Log     | Group      | Code  | Groups
  Records | Id         | Id    |
  Records | Kind       | Text  |
  Records | On         | Day   |
  Records | Done       | Day   |
  Records | Group      | Code  | Groups
  Records | Points     | Count |
  Records | Proof      | Link  |
`;
const REGISTER = `
  Id | Good until
  G1 | 2026-05-31
  G2 | 2026-09-30
  G3 | 2026-03-31
`;

const HEADERS: Readonly<Record<SheetName, readonly (readonly [header: string, key: string])[]>> = {
  Log: [
    ['Id', 'Id'],
    ['Date', 'Date'],
    ['Hours', 'Hours'],
    ['Activity', 'Activity'],
    ['Group', 'Group'],
  ],
  Records: ['Id', 'Kind', 'On', 'Done', 'Group', 'Points', 'Proof'].map((key) => [key, key]),
  Spending: [
    ['Date', 'Date'],
    ['Budget', 'Budget'],
    ['Description', 'Id'],
    ['State', 'State'],
    ['Gross', 'Gross'],
  ],
  Moves: [
    ['Date', 'Date'],
    ['Register', 'Register'],
    ['Entry', 'Entry'],
    ['Stage', 'Stage'],
    ['Notes', 'Id'],
  ],
  Contacts: [
    ['Id', 'Id'],
    ['Email', 'Email'],
    ['Consent', 'Consent'],
    ['Consent on', 'When'],
    ['Consent how', 'How'],
  ],
  Invoices: [
    ['Number', 'Id'],
    ['From', 'From'],
    ['Issued', 'Issued'],
    ['Paid on', 'Paid'],
    ['Void because', 'Void'],
  ],
};

const written = (name: SheetName, rows: Rows): string =>
  [
    HEADERS[name].map(([header]) => header),
    ...rows.map((row) => HEADERS[name].map(([, key]) => row[key] ?? '')),
  ]
    .map((cells) => cells.join(' | '))
    .join('\n');

/** The workbook of a world, asked by some terms about some measures. */
export const bookOfWorld = (world: World, sheets: Readonly<Record<'Terms' | 'Measures', string>>) =>
  bookOf({
    ...sheets,
    Lists: LISTS,
    Columns: COLUMNS,
    Groups: REGISTER,
    ...Object.fromEntries(
      (Object.keys(HEADERS) as SheetName[]).map((name) => [name, written(name, world[name])]),
    ),
  });
