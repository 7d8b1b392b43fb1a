import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memberRows } from '../../src/audience/files';
import { mailingList } from '../../src/audience/mailing-list';
import { contacts, refusals } from './arbitrary';
import { brief, type Cells, rawBook, TODAY, YES } from './contacts';

const always = (check: (cells: Cells[], refused: string[]) => void): void =>
  fc.assert(fc.property(contacts, refusals, check), { numRuns: 300 });

const listOf = (cells: readonly Cells[], refused: readonly string[] = []) =>
  mailingList(rawBook(cells, refused), TODAY);

const filled = (cells: Cells): boolean =>
  Object.values(cells).some((cell) => String(cell).trim() !== '');

/** What the law asks of a row, told from the cells and not from Daybook's reading of them. */
function isRecorded(cells: Cells): boolean {
  const soft = String(cells['Lawful route']).startsWith('soft');
  const since = String(cells['Consent on']);
  const withdrawn = String(cells['Withdrawn on'] ?? '');
  return (
    (cells.Consent === 'yes' || (soft && cells.Consent !== 'no')) &&
    cells['Lawful route'] !== 'none' &&
    since.startsWith('202') &&
    String(cells['Consent how']).trim() !== '' &&
    (withdrawn === '' || (withdrawn < since && cells.Consent === 'yes')) &&
    !['yes', 'perhaps'].includes(String(cells['Under 18'])) &&
    cells.Confidential !== 'yes'
  );
}

test('nobody is a member without recorded consent, in any row that they share', () => {
  always((cells, refused) => {
    for (const { rows, email } of listOf(cells, refused).members) {
      expect(
        rows.map((row) => cells[row - 2]).filter((each) => !each || !isRecorded(each)),
      ).toEqual([]);
      expect(refused).not.toContain(email);
      const sharing = cells.filter(({ Email }) => String(Email).trim().toLowerCase() === email);
      expect(sharing.every(isRecorded)).toBe(true);
    }
  });
});

test('every contact has exactly one outcome, and the counts say so', () => {
  always((cells, refused) => {
    const list = listOf(cells, refused);
    const rows = cells
      .map((each, index) => (filled(each) ? index + 2 : 0))
      .filter((row) => row > 0);
    const { manifest } = list;
    expect(brief(list).map(([row]) => row)).toEqual(rows);
    expect(manifest.contacts).toBe(rows.length);
    expect(manifest.members + manifest.merged + manifest.leftOut + manifest.needsAttention).toBe(
      rows.length,
    );
    const sum = (counts: object): number =>
      Object.values(counts).reduce((total: number, count: number) => total + count, 0);
    expect(sum(manifest.leftOutByReason)).toBe(manifest.leftOut);
    expect(sum(manifest.needsAttentionByProblem)).toBe(manifest.needsAttention);
  });
});

test('an address has one line', () => {
  always((cells) => {
    const emails = listOf(cells).members.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
  });
});

test('the order of the rows does not decide who is written to', () => {
  always((cells, refused) => {
    const addressesOf = (rows: readonly Cells[]): string[] =>
      listOf(rows, refused)
        .members.map(({ email, tags }) => [email, ...[...tags].sort()].join())
        .sort();
    expect(addressesOf([...cells].reverse())).toEqual(addressesOf(cells));
  });
});

test('one more refusal never puts anybody on the list', () => {
  always((cells, refused) => {
    const before = listOf(cells).members.map(({ email }) => email);
    const after = listOf(cells, refused).members.map(({ email }) => email);
    expect(after).toEqual(before.filter((email) => !refused.includes(email)));
  });
});

test('a list made of its own members is the same list', () => {
  always((cells, refused) => {
    const list = listOf(cells, refused);
    const again = listOf(
      list.members.map(({ email, firstName, lastName, organisation = '', tags }) => ({
        ...YES,
        Email: email,
        'First name': firstName,
        'Last name': lastName,
        Organisation: organisation,
        Segments: tags.join(', '),
      })),
      refused,
    );
    expect(memberRows(again)).toEqual(memberRows(list));
    expect(again.manifest).toMatchObject({ merged: 0, leftOut: 0, needsAttention: 0 });
  });
});
