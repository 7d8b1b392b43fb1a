import { type MailingList, mailingList } from '../../src/audience/mailing-list';
import type { Contact } from '../../src/audience/permission';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, day, sheetsOf } from '../book';

/** Later than every day in these tests. */
export const TODAY = day('2026-12-31');

const LISTS = `
  List     | Code  | Name                    | Tags
  segments | board | Board and volunteers    |
  segments | new   | Not yet involved        |
  segments | eac   | East Ayrshire Council   | partner
  segments | sen   | Extra support           | Private
  segments | comma | Friends, old and new    |
  segments | heart | Friends ❤️              |
  segments | sum   | =SUM(A1:A9)             |
  segments | long  | ${'long '.repeat(21)}   |
  segments | ref   | Unreadable              | #REF!
  segments | care  | Young carers            |
  segments | care  | Carers under 18         | private
  segments | esp   | Extra support           |
`;

const HEADER =
  'First name | Last name | Organisation | Email | Segments | Consent | Lawful route | Consent on | Consent how | Withdrawn on | Under 18 | Confidential';

/** A workbook whose Contacts sheet has these lines below its header (row 1). */
export const contactsBook = (lines: string, { suppressed = '', header = HEADER } = {}): Workbook =>
  bookOf({
    Contacts: `${header}\n${lines}`,
    'Do not write to': `Email | Since | Source\n${suppressed}`,
    Lists: LISTS,
  });

/** What one contact's cells hold, by header; the other cells are blank. */
export type Cells = Readonly<Record<string, Cell>>;

const table = (name: string, header: readonly string[], rows: readonly Cells[]): Sheet => ({
  name,
  cells: [header, ...rows.map((row) => header.map((label) => row[label] ?? null))],
  formulas: new Set(),
  merges: [],
});

/** The same from cells as a gateway hands them over: for text that no table of text could hold. */
export function rawBook(contacts: readonly Cells[], suppressed: readonly string[] = []): Workbook {
  const others = sheetsOf({ Lists: LISTS });
  const refused = suppressed.map((Email) => ({ Email }));
  return readWorkbook(
    [
      ...others,
      table('Contacts', HEADER.split(' | '), contacts),
      table('Do not write to', ['Email', 'Since', 'Source'], refused),
    ],
    () => [],
  );
}

/** Somebody who may be written to. */
export const AGREED: Contact = {
  row: 2,
  firstName: 'Ana',
  lastName: 'Silva',
  email: 'ana@patna.org',
  consent: 'yes',
  route: 'consent',
  consentOn: day('2026-03-01'),
  consentHow: 'sign-up sheet',
};

/** The cells of somebody who may be written to. */
export const YES: Cells = {
  'First name': 'Ana',
  'Last name': 'Silva',
  Email: 'ana@patna.org',
  Consent: 'yes',
  'Consent on': '2026-03-01',
  'Consent how': 'sign-up sheet',
};

/** A list in brief: each row with `member`, the reason or the problem. */
export const brief = (list: MailingList): [row: number, what: string][] =>
  [
    ...list.members.flatMap(({ rows }) => rows.map((row): [number, string] => [row, 'member'])),
    ...list.leftOut.map(({ row, reason }): [number, string] => [row, reason]),
    ...list.needsAttention.map(({ row, problem }): [number, string] => [row, problem]),
  ].sort(([one], [other]) => one - other);

/** What becomes of the contacts of a workbook, in brief. */
export const outcomes = (book: Workbook): [row: number, what: string][] =>
  brief(mailingList(book, TODAY));
