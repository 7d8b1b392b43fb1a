import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { leftOutRows, mailingCells, manifestFile, memberRows } from '../../src/audience/files';
import { mailingList } from '../../src/audience/mailing-list';
import { renderCsv } from '../../src/render/csv';
import { audience } from '../../src/words/en/audience';
import { day } from '../book';
import { contacts, DOMAIN, NAME, refusals } from './arbitrary';
import { contactsBook, rawBook, TODAY } from './contacts';

const lists = fc
  .tuple(contacts, refusals)
  .map(([cells, refused]) => mailingList(rawBook(cells, refused), TODAY));
const always = (check: (list: ReturnType<typeof mailingList>) => void): void =>
  fc.assert(fc.property(lists, check), { numRuns: 300 });

const LIST = mailingList(
  contactsBook(`
    Ana | Silva | Hub, Patna | us@patna.org  | board, eac | yes | consent | 2026-03-01 | form
    Cal | Craig |            | cal@patna.org |            | no
    Bo  | Silva | Hub, Patna | us@patna.org  | new        | yes | consent | 2026-03-01 | form
    Dee | =Dunn |            | dee@patna.org |            | yes | consent | 2026-03-01 | form
    Eve | Ewart |            | cal@patna.org |            | yes | consent | 2026-03-01 | form
  `),
  TODAY,
);

test('the file for Mailchimp', () => {
  expect(renderCsv(memberRows(LIST))).toBe(
    [
      '"Email Address","First Name","Last Name","Organisation","TAGS"',
      '"us@patna.org","Ana & Bo","Silva","Hub, Patna","Board and volunteers,East Ayrshire Council,Not yet involved"',
      '',
    ].join('\r\n'),
  );
});

test('the file of those left out', () => {
  expect(leftOutRows(LIST, audience)).toEqual([
    ['Contact row', 'Outcome', 'Reason', 'Why, and what to do'],
    ['3', 'Left out', 'No consent', expect.stringContaining('fill in Consent')],
    [
      '5',
      'Needs attention',
      'Looks like a formula',
      expect.stringMatching(/^In the column Last name: /),
    ],
    ['6', 'Left out', 'Shared address', expect.stringMatching(/^Row 3 .*\(No consent\)/)],
  ]);
});

test('the manifest', () => {
  expect(manifestFile(LIST, day('2026-04-01'))).toMatchObject({
    version: 1,
    made: '2026-04-01',
    contacts: 5,
    members: 1,
    merged: 1,
    leftOut: 2,
    needsAttention: 1,
  });
});

test('the Mailing list sheet', () => {
  const tags = 'Board and volunteers, East Ayrshire Council, Not yet involved';
  expect(mailingCells(LIST, audience)).toEqual([
    [2, 'On the list', null, tags],
    [3, 'Left out', expect.stringMatching(/^No consent\. /), null],
    [4, 'On the list', expect.stringMatching(/^Same address\. Row 2 /), tags],
    [5, 'Needs attention', expect.stringMatching(/^Looks like a formula\. /), null],
    [6, 'Left out', expect.stringMatching(/^Shared address\. /), null],
  ]);
});

test('nobody to write to is a file with headers alone', () => {
  const rows = memberRows(mailingList(contactsBook(''), TODAY));
  expect(renderCsv(rows)).toBe(
    '"Email Address","First Name","Last Name","Organisation","TAGS"\r\n',
  );
});

test('an independent parser reads back exactly the members', () => {
  always((list) => {
    const parsed: unknown = parse(renderCsv(memberRows(list)), { columns: true });
    expect(parsed).toEqual(
      list.members.map(({ email, firstName, lastName, organisation = '', tags }) => ({
        'Email Address': email,
        'First Name': firstName,
        'Last Name': lastName,
        Organisation: organisation,
        TAGS: tags.join(','),
      })),
    );
  });
});

test('tags come out the same whether the importer minds quotation marks or not', () => {
  always((list) => {
    for (const { tags } of list.members) {
      const cell = tags.join(',');
      if (tags.length === 0) continue;
      expect(cell.split(',')).toEqual(tags);
      expect(parse(cell)).toEqual([tags]);
    }
  });
});

/** Everything before the first character that a spreadsheet would look at. */
const UNSEEN = /^(?:\p{White_Space}|\p{Other}|\p{Default_Ignorable_Code_Point})+/u;
const TRIGGERS = new Set([...'=+-@|%＝＋－＠\t\r\n']);

test('no cell of any file or sheet begins as a formula would', () => {
  always((list) => {
    const cells = [
      ...memberRows(list),
      ...leftOutRows(list, audience),
      ...mailingCells(list, audience),
    ].flat();
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      const [first = ''] = cell;
      const [seen = ''] = cell.replace(UNSEEN, '');
      expect(TRIGGERS.has(first) || TRIGGERS.has(seen)).toBe(false);
    }
  });
});

test('what Mailchimp gets is within its limits', () => {
  always((list) => {
    for (const [email = '', ...words] of memberRows(list).slice(1)) {
      expect(email).toMatch(/^[\x21-\x7e]+@\S+$/);
      for (const text of words.slice(0, 3)) {
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(255);
        expect(text).not.toMatch(/[\p{Cc}\uFFFD]/u);
      }
    }
  });
});

test('what is said of the others names nobody', () => {
  always((list) => {
    const said = JSON.stringify([
      leftOutRows(list, audience),
      mailingCells(list, audience),
      manifestFile(list, day('2026-04-01')),
      list.leftOut,
      list.needsAttention,
    ]);
    expect(said).not.toContain(NAME);
    expect(said).not.toContain(DOMAIN);
  });
});
