import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Contact, mayWriteTo } from '../../../src/audience/permission';
import { suppressedAddresses } from '../../../src/audience/suppression';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import { visibleText } from '../../../src/workbook/cell';
import { rowsOf } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { counted, standing } from '../patna';
import { between, judged, practice, reportText, rowsIn, WHOLE } from './practice';

const contract = visibleText(readFileSync('test/fixtures/contracts/promising-trouble.txt', 'utf8'));

test('T11: deliverables have a day and a link', () => {
  const deliverables = communityOfPractice.milestones.filter(({ type }) => type === 'delivery');
  expect(deliverables.map(({ clause }) => clause)).toEqual(['T6', 'T9', 'T7', 'T8', 'T4']);
  for (const { Name } of rowsIn('Programme')) expect(contract).toContain(Name);
  const done = (id: string, met: string, evidence?: string) =>
    communityOfPractice.milestones.flatMap((each) =>
      each.id === id ? [{ ...each, met, ...(evidence !== undefined && { evidence }) }] : [],
    );
  const book = practice({
    sheets: {
      milestones: [
        ...done('M5', '2023-01-28', 'https://example.org/findings'),
        ...done('M6', '2023-02-08'),
      ],
    },
  });
  expect(judged('timeliness', book, 'T11', '2023-02-11').detail).toMatchObject({
    late: 1,
    onTime: 1,
    longest: { days: 8 },
  });
  expect(judged('evidence', book, 'T11b', '2023-02-11').detail).toMatchObject({ complete: 1 });
});

test('T12: a gathering links to its notes, and progress notes come every fortnight', () => {
  const held = { 'Held on': '2022-12-14', Name: 'First' };
  const Gatherings = [
    { Id: 'G1', ...held, Link: 'https://example.org/board' },
    { Id: 'G2', ...held },
  ];
  expect(standing(practice({ registers: { Gatherings } }), 'T12', '2022-12-31').actual).toBe(50);
  const links = communityOfPractice.registers.flatMap(({ columns }) =>
    columns.filter(({ column }) => column === 'Link').map(({ kind }) => kind),
  );
  expect(new Set(links)).toEqual(new Set(['link']));
  const notes = rowsOf(practice(), 'submissions').filter(({ what }) => what === 'Progress note');
  const days = notes.map(({ due = 0 }) => due);
  expect(days.slice(1).map((due, index) => due - (days[index] ?? 0))).toEqual(Array(5).fill(14));
  const submissions = communityOfPractice.submissions
    .filter(({ what }) => what === 'Progress note')
    .map((each, index) =>
      index < 2 ? { ...each, submitted: index ? '2022-12-28' : each.due } : each,
    );
  expect(
    judged('timeliness', practice({ sheets: { submissions } }), 'T12b', '2022-12-31'),
  ).toMatchObject({ actual: 50, required: 80, detail: { longest: { days: 5 } } });
});

test('T13: the funder’s report names nobody', () => {
  const book = practice();
  expect(book.references.get('reports')?.entries.get('funder')?.noNames).toBe(true);
  const members = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ Id: `P0${index + 1}`, Name: 'Ada Example' }));
  const moves = members(2).map(({ Id }) => ({
    date: '2023-01-10',
    register: 'Members',
    entry: Id,
    stage: 'Invited',
  }));
  const told = (kind: string) =>
    reportText(
      { registers: { Members: members(2) }, sheets: { moves } },
      kind,
      '2022-Q1',
      '2023-01-31',
    );
  expect(told('funder')).toContain('fewer than 5');
  expect(told('funder')).not.toMatch(/P01|Ada/);
  expect(told('handover')).toContain('P01');
  expect(told('handover')).not.toContain('Ada');
  const late = communityOfPractice.submissions.map((each) =>
    each.to === 'Power to Change' ? { ...each, due: '2023-02-27' } : each,
  );
  expect(standing(practice({ sheets: { submissions: late } }), 'T13', '2023-02-28')).toMatchObject({
    actual: 0,
    status: 'broken',
  });
});

test('T14: gatherings count people, new and returning', () => {
  // "Over 50", "fifty … sometimes fifteen", "over 70", as it went after May 2023; here within the contract.
  const came = [51, 50, 15, 71];
  const firsts = [51, 12, 0, 30];
  const Gatherings = came.map((Attended, index) => ({
    Id: `G${index + 1}`,
    'Held on': `2022-12-0${index + 5}`,
    Name: `Gathering ${index + 1}`,
    Attended,
    New: firsts[index] ?? 0,
    Returning: Attended - (firsts[index] ?? 0),
    Topics: index === 0 ? 'Funding opportunities, Green Tech playbook' : 'Policy and research',
  }));
  const registers = {
    Gatherings,
    Actions: [
      { Id: 'T1', Name: 'Notes', Due: '2022-12-09', 'Done on': '2022-12-17', 'Agreed at': 'G1' },
    ],
  };
  const book = practice({ registers });
  expect(counted(book, 'People at gatherings', ...WHOLE)).toBe(187);
  expect(counted(book, 'New at gatherings', ...WHOLE)).toBe(93);
  expect(counted(book, 'Returning at gatherings', ...WHOLE)).toBe(94);
  expect(standing(book, 'T14', '2022-12-31')).toMatchObject({ actual: 4, status: 'met' });
  expect(standing(book, 'T14', '2023-02-01')).toMatchObject({ status: 'broken' });
  expect(standing(book, 'T14b', '2022-12-31')).toMatchObject({ actual: 0, required: 80 });
  const text = reportText({ registers }, 'funder', '2022-Q1', '2022-12-31');
  expect(between(text, 'What gatherings spoke of', 'Sign-up')).toMatch(/Policy and research 3 3/);
});

test('T15: nobody is written to without an opt-in, and nobody is scored', () => {
  const agreed = { consent: 'yes', route: 'consent', consentHow: 'Sign-up form' } as const;
  const book = practice({
    sheets: {
      contacts: [
        {
          email: 'a@example.org',
          segments: 'Other organisations',
          ...agreed,
          consentOn: '2023-02-01',
        },
        { email: 'b@example.org', segments: 'Funded organisations', consent: 'unknown' },
        { email: 'c@example.org', segments: 'Funded organisations', ...agreed },
      ],
    },
  });
  const suppressed = suppressedAddresses(book);
  const may = (contact: Contact) => mayWriteTo(contact, suppressed, day('2026-12-31'));
  expect(rowsOf(book, 'contacts').map(may)).toEqual([true, 'no-consent', 'unproven-consent']);
  const found = standing(book, 'T15', '2023-02-10');
  expect(found).toMatchObject({ status: 'broken', actual: 1 });
  expect(found.term.ifBroken).toBe('stop');
  const members = communityOfPractice.registers.find(({ name }) => name === 'Members');
  expect(members?.columns.map(({ column, kind }) => [column, kind])).toEqual([
    ['Id', 'id'],
    ['Name', 'text'],
    ['Organisation', 'code'],
    ['Role', 'code'],
  ]);
  const scored = communityOfPractice.terms.filter(
    ({ rule }) => rule === 'scorecard' || rule === 'band',
  );
  expect(scored.map(({ of }) => of)).toEqual(['Tools where Recommended = Yes']);
});
