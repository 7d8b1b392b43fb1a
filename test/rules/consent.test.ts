import { expect, test } from '@jest/globals';
import { standingFor } from './asked';

const contacts = (rows: string, today = '2026-03-01') =>
  standingFor('consent', {
    terms: `
      Ref | Clause               | Rule    | Of
      P28 | Only with permission | Consent | Contacts
    `,
    sheets: {
      Log: 'Date | Activity',
      Contacts: `Email | Consent | Consent on | Consent how | Under 18\n${rows}`,
    },
    today,
  });

const AGREED = 'a@example.org | yes | 2026-02-01 | sign-up sheet |\n';

test.each([
  ['before the contract', AGREED, '2025-12-31', 'not-yet-due', 0],
  ['nobody', '', '2026-03-01', 'not-yet-due', 0],
  ['agreed', AGREED, '2026-03-01', 'met', 1],
  ['agrees only later', AGREED, '2026-01-31', 'met', 0],
  ['did not agree', 'b@example.org | no | | |', '2026-03-01', 'met', 0],
  ['agreed, nobody knows when', 'c@example.org | yes | | web form |', '2026-03-01', 'broken', 0],
  ['agreed, nobody knows how', 'd@example.org | yes | 2026-02-01 | |', '2026-03-01', 'broken', 0],
])('%s', (_, rows, today, status, actual) => {
  const found = contacts(rows, today);
  expect([found.status, found.actual]).toEqual([status, actual]);
});

test('why the others may not be written to', () => {
  const { detail } = contacts(
    `${AGREED}b@example.org | no | | |\nc@example.org | yes | | |\nd@example.org | unknown | | |\n`,
  );
  expect(detail).toEqual({
    contacts: 4,
    mayBeWrittenTo: 1,
    unproven: [4],
    leftOut: [{ reason: 'no-consent', contacts: 2 }],
  });
});
