import { describe, expect, test } from '@jest/globals';
import { mailingList } from '../../src/audience/mailing-list';
import { contactsBook, outcomes, TODAY } from './contacts';

const members = (lines: string) => mailingList(contactsBook(lines), TODAY).members;

test('a list of one', () => {
  const list = mailingList(
    contactsBook(`
      Ana | Silva | Patna Action | Ana@Patna.org | new, board | yes | consent | 2026-03-01 | sign-up sheet
    `),
    TODAY,
  );
  expect(list.members).toEqual([
    {
      rows: [2],
      email: 'ana@patna.org',
      firstName: 'Ana',
      lastName: 'Silva',
      organisation: 'Patna Action',
      tags: ['Not yet involved', 'Board and volunteers'],
    },
  ]);
  expect(list.leftOut).toEqual([]);
  expect(list.needsAttention).toEqual([]);
});

test('names and organisation may be blank; nothing else is handed on', () => {
  expect(members(`| | | ana@patna.org | | yes | consent | 2026-03-01 | form`)).toEqual([
    { rows: [2], email: 'ana@patna.org', firstName: '', lastName: '', tags: [] },
  ]);
});

test('every reason, and the people beside them', () => {
  expect(
    outcomes(
      contactsBook(
        `
        Ana | Silva |  | ana@patna.org   |  | yes     | consent             | 2026-03-01 | form
        Bo  | Blair |  |                 |  | yes     | consent             | 2026-03-01 | form
        Cal | Craig |  | cal@gamil.com   |  | yes     | consent             | 2026-03-01 | form
        Dee | Dunn  |  | abuse@patna.org |  | yes     | consent             | 2026-03-01 | form
        Eve | Ewart |  | eve@patna.org   |  | yes     | consent             | 2026-03-01 | form
        Fay | Fulk  |  | fay@patna.org   |  | yes     | consent             | 2026-03-01 | form  | 2026-04-01
        Gus | Grier |  | gus@patna.org   |  | yes     | consent             | 2026-03-01 | form  |            | yes
        Hal | Hunt  |  | hal@patna.org   |  | yes     | consent             | 2026-03-01 | form  |            |     | yes
        Ian | Innes |  | ian@patna.org   |  | unknown | consent
        Jo  | Jarvi |  | jo@patna.org    |  | yes     | consent             |            | form
        Kay | Kerr  |  | kay@patna.org   |  |         | soft-opt-in-charity | 2026-03-01 | asked about the hub
        `,
        { suppressed: ' EVE@patna.org | 2026-01-01 | unsubscribed' },
      ),
    ),
  ).toEqual([
    [2, 'member'],
    [3, 'no-address'],
    [4, 'invalid-address'],
    [5, 'role-address'],
    [6, 'suppressed'],
    [7, 'withdrawn'],
    [8, 'under-18'],
    [9, 'confidential'],
    [10, 'no-consent'],
    [11, 'unproven-consent'],
    [12, 'member'],
  ]);
});

describe('one row an address', () => {
  test('two people who share one are one line: both names, all tags', () => {
    expect(
      members(`
        Ana | Silva | Hub  | us@patna.org | board | yes | consent | 2026-03-01 | form
        Cal | Craig |      | cal@patna.org|       | yes | consent | 2026-03-01 | form
        Bo  | Blair | Shop | US@patna.org | eac   | yes | consent | 2026-03-02 | form
      `),
    ).toMatchObject([
      {
        rows: [2, 4],
        email: 'us@patna.org',
        firstName: 'Ana & Bo',
        lastName: 'Silva & Blair',
        organisation: 'Hub & Shop',
        tags: ['Board and volunteers', 'East Ayrshire Council'],
      },
      { rows: [3], email: 'cal@patna.org' },
    ]);
  });

  test('the same person twice is named once', () => {
    expect(
      members(`
        Ana  |       | Hub | ana@patna.org | board | yes | consent | 2026-03-01 | form
        ANA  | Silva | hub | ana@patna.org | board | yes | consent | 2026-03-01 | form
      `),
    ).toEqual([
      {
        rows: [2, 3],
        email: 'ana@patna.org',
        firstName: 'Ana',
        lastName: 'Silva',
        organisation: 'Hub',
        tags: ['Board and volunteers'],
      },
    ]);
  });

  test.each([
    ['a no', 'us@patna.org | | no', 'no-consent'],
    ['nothing recorded', 'us@patna.org | |', 'no-consent'],
    ['consent unproven', 'us@patna.org | | yes | consent', 'unproven-consent'],
    ['withdrawn', 'us@patna.org | | yes | consent | 2026-01-01 | form | 2026-02-01', 'withdrawn'],
    ['under 18', 'us@patna.org | | yes | consent | 2026-01-01 | form | | yes', 'under-18'],
    [
      'confidential',
      'us@patna.org | | yes | consent | 2026-01-01 | form | | | yes',
      'confidential',
    ],
    ['a no beside a second address', 'us@patna.org; bo@patna.org | | no', 'no-consent'],
  ])('%s in one row speaks for all of them', (_, other, because) => {
    const list = mailingList(
      contactsBook(`
        Ana | Silva | | us@patna.org | | yes | consent | 2026-03-01 | form
        Bo  | Blair | | ${other}
      `),
      TODAY,
    );
    expect(list.members).toEqual([]);
    expect(list.leftOut[0]).toEqual({ row: 2, reason: 'shared-address', with: 3, because });
  });

  test('where several rows speak against an address, the first is named', () => {
    const { leftOut } = mailingList(
      contactsBook(`
        Ana | | | us@patna.org | | yes | consent | 2026-03-01 | form
        Bo  | | | us@patna.org | | yes
        Cal | | | us@patna.org | | no
      `),
      TODAY,
    );
    expect(leftOut[0]).toMatchObject({ with: 3, because: 'unproven-consent' });
  });

  test('an agreed second address in a cell holds nobody back', () => {
    expect(
      outcomes(
        contactsBook(`
        Ana | Silva | | us@patna.org               | | yes | consent | 2026-03-01 | form
        Bo  | Blair | | us@patna.org, bo@patna.org | | yes | consent | 2026-03-01 | form
      `),
      ),
    ).toEqual([
      [2, 'member'],
      [3, 'invalid-address'],
    ]);
  });

  test('names too long together wait for a person', () => {
    const long = 'A'.repeat(130);
    expect(
      outcomes(
        contactsBook(`
        ${long} | | | us@patna.org | | yes | consent | 2026-03-01 | form
        B${long}| | | us@patna.org | | yes | consent | 2026-03-01 | form
      `),
      ),
    ).toEqual([
      [2, 'too-long'],
      [3, 'too-long'],
    ]);
  });
});

describe('needs attention', () => {
  const person = (name: string, segments = '', address = 'ana@patna.org'): string =>
    `${name} | Silva | | ${address} | ${segments} | yes | consent | 2026-03-01 | form`;

  test.each([
    ['a formula in a name', person('=1+1'), 'First name', 'formula'],
    ['a name too long', person('A'.repeat(256)), 'First name', 'too-long'],
    ['a segment that nobody listed', person('Ana', 'choir'), 'Segments', 'unreadable'],
    ['a comma in a tag', person('Ana', 'comma'), 'Segments', 'tag-separator'],
    ['an emoji in a tag', person('Ana', 'heart'), 'Segments', 'tag-emoji'],
    ['a formula in a tag', person('Ana', 'sum'), 'Segments', 'formula'],
    ['a tag too long', person('Ana', 'long'), 'Segments', 'too-long'],
    ['a segment that may be private', person('Ana', 'ref'), 'Segments', 'unknown-segment'],
    ['a day that cannot be read', `${person('Ana')} | last week`, 'Withdrawn on', 'unreadable'],
    ['an error', person('Ana', '', '#REF!'), 'Email', 'unreadable'],
  ])('%s', (_, line, column, problem) => {
    const { members, needsAttention } = mailingList(contactsBook(line), TODAY);
    expect(members).toEqual([]);
    expect(needsAttention).toEqual([{ row: 2, column, problem }]);
  });

  test('a formula that shows an address is read; the cell with the fault is named', () => {
    const line = `${person('Ana', '', '==ana@patna.org')} | | perhaps`;
    expect(mailingList(contactsBook(line), TODAY).needsAttention).toEqual([
      { row: 2, column: 'Under 18', problem: 'unreadable' },
    ]);
  });

  test('a reason not to write counts before a cell to put right', () => {
    expect(outcomes(contactsBook('=1 | Silva | | ana@patna.org | comma | no'))).toEqual([
      [2, 'no-consent'],
    ]);
  });

  test('an unreadable row may hold a withdrawal, so its address waits', () => {
    const { leftOut } = mailingList(
      contactsBook(`${person('Ana')}\n${person('Bo')} | last week`),
      TODAY,
    );
    expect(leftOut).toEqual([
      { row: 2, reason: 'shared-address', with: 3, because: 'needs-attention' },
    ]);
  });

  test('a name to put right does not hold up others at the address', () => {
    expect(outcomes(contactsBook(`${person('Ana')}\n${person('=Bo')}`))).toEqual([
      [2, 'member'],
      [3, 'formula'],
    ]);
  });
});

test('a private segment never leaves the workbook', () => {
  const [member] = members(
    `Ana | Silva | | ana@patna.org | board, sen, care, esp | yes | consent | 2026-03-01 | form`,
  );
  expect(member?.tags).toEqual(['Board and volunteers']);
});

describe('while an objection could be overlooked, nobody is written to', () => {
  const lines = `
    Ana | Silva | | ana@patna.org | | yes | consent | 2026-03-01 | form
    Bo  | Blair | | bo@patna.org  | | no
  `;
  const held = (problem: string) => [
    [2, problem],
    [3, 'no-consent'],
  ];

  test.each(['Withdrawn on', 'Under 18', 'Confidential'])('the column %s is gone', (label) => {
    const header = `First name | Last name | Organisation | Email | Segments | Consent | Lawful route | Consent on | Consent how | Withdrawn on | Under 18 | Confidential`;
    const book = contactsBook(lines, { header: header.replace(label, 'Remarks') });
    expect(outcomes(book)).toEqual(held('contacts-unclear'));
  });

  test('cells of the contacts are merged', () => {
    const book = contactsBook(lines);
    const place = { sheet: 'Contacts', row: 2 };
    const merged = { code: 'daybook/merged-cells', place, facts: {} } as const;
    expect(outcomes({ ...book, issues: [merged] })).toEqual(held('contacts-unclear'));
    const elsewhere = { ...merged, place: { sheet: 'Log', row: 2 } };
    expect(outcomes({ ...book, issues: [elsewhere] })[0]).toEqual([2, 'member']);
    const refusals = { ...merged, place: { sheet: 'Do not write to', row: 2 } };
    expect(outcomes({ ...book, issues: [refusals] })).toEqual(held('suppression-unclear'));
  });

  test('a row says not to write, but not to whom', () => {
    const book = contactsBook(lines, { suppressed: 'Ana, by phone | 2026-01-01 | asked' });
    expect(outcomes(book)).toEqual(held('suppression-unclear'));
    const blank = contactsBook(lines, { suppressed: ' | 2026-01-01 | asked' });
    expect(outcomes(blank)).toEqual(held('suppression-unclear'));
  });

  test('the sheet is missing', () => {
    const book = contactsBook(lines);
    const tables = new Map([...book.tables].filter(([key]) => key !== 'suppressed'));
    expect(outcomes({ ...book, tables })).toEqual(held('suppression-unclear'));
  });
});

test('a cell of the sheet with several addresses suppresses them all', () => {
  const lines = `
    Ana | | | ana@patna.org | | yes | consent | 2026-03-01 | form
    Bo  | | | bo@patna.org  | | yes | consent | 2026-03-01 | form
    Cal | | | cal@patna.org | | yes | consent | 2026-03-01 | form
  `;
  const suppressed = 'Ana Silva <ANA@patna.org>; bo@patna.org.';
  expect(outcomes(contactsBook(lines, { suppressed }))).toEqual([
    [2, 'suppressed'],
    [3, 'suppressed'],
    [4, 'member'],
  ]);
});

test('no contacts, no members, and nothing to complain of', () => {
  const list = mailingList(contactsBook(''), TODAY);
  expect([list.members, list.leftOut, list.needsAttention]).toEqual([[], [], []]);
  expect(list.manifest).toMatchObject({ contacts: 0, members: 0, merged: 0, leftOut: 0 });
});

test('the manifest counts every contact once', () => {
  const { manifest } = mailingList(
    contactsBook(`
      Ana | Silva | | us@patna.org  |       | yes | consent | 2026-03-01 | form
      Bo  | Silva | | us@patna.org  |       | yes | consent | 2026-03-01 | form
      Cal | Craig | | cal@patna.org |       | no
      Dee | Dunn  | | dee@patna.org | comma | yes | consent | 2026-03-01 | form
      Eve | Ewart | | cal@patna.org |       | yes | consent | 2026-03-01 | form
    `),
    TODAY,
  );
  expect(manifest).toMatchObject({
    contacts: 5,
    members: 1,
    merged: 1,
    leftOut: 2,
    needsAttention: 1,
  });
  expect(manifest.leftOutByReason).toMatchObject({
    'no-consent': 1,
    'shared-address': 1,
    suppressed: 0,
  });
  expect(manifest.needsAttentionByProblem).toMatchObject({ 'tag-separator': 1, formula: 0 });
});
