import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../src/model/named-period';
import { composeEach, composeReport } from '../../src/reports/compose';
import { entriesAsked, fileNameOf } from '../../src/reports/entries-asked';
import { composeFeed } from '../../src/reports/feed';
import { found, linesOf, type Sheets } from './told';

/** Two schools whose answers may go so far and no further. */
const SCHOOLS: Sheets = {
  Lists: `
    List         | Code    | Name
    activities   | visit   | School visit
    share scopes | school  | This school only
    share scopes | cluster | Within the cluster
    share scopes | county  | Across the county
    steps        | asked   | Asked
    steps        | met     | Met
  `,
  Columns: `
    Sheet   | Column       | Kind   | Chosen from  | Personal
    Schools | Id           | id     |              |
    Schools | Name         | text   |              |
    Schools | Music lead   | text   |              | yes
    Schools | State        | text   |              |
    Answers | Date         | day    |              |
    Answers | School       | code   | Schools      |
    Answers | Words        | text   |              |
    Answers | Share        | code   | share scopes |
    Answers | Confidential | yes-no |              |
    Needs   | Id           | id     |              |
    Needs   | Name         | text   |              |
    Needs   | Share        | code   | share scopes |
    Events  | Name         | text   |              |
    Events  | Schools      | codes  | Schools      |
    Log     | Schools      | codes  | Schools      |
  `,
  Schools: `
    Id | Name     | Music lead | State
    S1 | Ashcombe | Ada Secret | in
    S2 | Barrow   | Bo Secret  | in
    S3 | Chalk    | Cy Secret  | left
  `,
  Answers: `
    Date       | School   | Words   | Share              | Confidential
    2026-03-02 | Ashcombe | drums   | This school only   |
    2026-03-02 | Ashcombe | flutes  | Within the cluster |
    2026-03-02 | Ashcombe | harps   | Across the county  |
    2026-03-02 | Ashcombe | horns   |                    |
    2026-03-02 | Ashcombe | whistle | Across the county  | yes
    2026-03-03 | Barrow   | violins | This school only   |
    2026-03-03 | Barrow   | =harps  | Across the county  |
  `,
  Needs: `
    Id | Name     | Share
    N1 | Secretly |
    N2 | Openly   | Across the county
  `,
  Moves: `
    Date       | Register | Entry | Stage
    2026-03-04 | Needs    | N1    | Asked
    2026-03-05 | Needs    | N2    | Asked
  `,
  Events: `
    Name    | Schools
    Concert | Ashcombe, Barrow
    Fair    | Barrow
  `,
  Log: `
    Date       | Hours | Activity | Schools
    2026-03-02 | 2     | visit    | Ashcombe
    2026-03-03 | 3     | visit    | Barrow
  `,
  Terms: `
    Ref | Clause  | Rule  | At most | Window | Of / for each
    W1  | settled | Stage | 1 day   | steps  | Needs
  `,
};

const WORDS = ['drums', 'flutes', 'harps', 'horns', 'whistle', 'violins'];

interface Asked {
  readonly about?: string;
  readonly reach?: string;
  readonly form?: string;
  readonly sections: readonly string[];
}

function planned({ about = '', reach = '', form = '', sections }: Asked, sheets: Sheets = {}) {
  const findings = found(
    {
      ...SCHOOLS,
      Reports: `Report | Title | About | Reach | Form\nfeed | Feedback | ${about} | ${reach} | ${form}`,
      Sections: ['Report | Section | Heading | Of | Where']
        .concat(sections.map((each) => `feed | ${each}`))
        .join('\n'),
      ...sheets,
    },
    '2026-03-31',
  );
  const [plan] = findings.plans;
  const period = parsePeriod('2026-03', findings.book.contract.calendar);
  if (!period) throw new Error('no period');
  return { findings, plan, period };
}

function printed(asked: Asked, code?: string): string[] {
  const { findings, plan, period } = planned(asked);
  expect(findings.issues.filter(({ place }) => place.sheet !== 'Answers')).toEqual([]);
  return plan ? linesOf(composeReport(plan, period, findings, code)) : [];
}

const heard = (lines: readonly string[]): string[] =>
  WORDS.filter((word) => lines.some((line) => line.includes(word)));

const ANSWERS = ['register | Answers | Answers: School, Words'];

describe('a row goes no further than it says', () => {
  test.each([
    // What says nothing goes no further than the narrowest; confidential rows go nowhere.
    ['', ['drums', 'flutes', 'harps', 'horns', 'violins']],
    ['This school only', ['drums', 'flutes', 'harps', 'horns', 'violins']],
    ['Within the cluster', ['flutes', 'harps']],
    ['Across the county', ['harps']],
  ])('to a reader of reach “%s”', (reach, words) => {
    expect(heard(printed({ reach, sections: ANSWERS }))).toEqual(words);
    expect(heard(printed({ reach, sections: ['stories | S | Answers: Words'] }))).toEqual(words);
    expect(heard(printed({ reach, sections: ['facts | S | Answers: Words'] }))).toEqual(words);
  });

  test('but it is counted', () => {
    const sections = ['count | Answers | Answers by School'];
    expect(printed({ reach: 'Across the county', sections })).toContain('All | 7 | 7');
  });

  test('and it is not named in steps and in sentences', () => {
    const sections = ['stages | Needs | Needs', 'standing | Clauses', 'attention | Look'];
    const lines = printed({ reach: 'Across the county', sections }).join('\n');
    expect(lines).not.toContain('Secretly');
    expect(lines).toContain('Openly');
    expect(lines).toContain('one that is not named here');
    expect(printed({ sections }).join('\n')).toContain('Secretly');
  });

  test('a report whose reach cannot be read is not made at all', () => {
    const { findings, plan } = planned({ reach: 'Across the country', sections: ANSWERS });
    expect(plan).toBeUndefined();
    expect(findings.issues).toContainEqual(
      expect.objectContaining({
        code: 'foreign-key',
        place: expect.objectContaining({ sheet: 'Reports', cell: 'D2' }),
      }),
    );
  });
});

describe('a report about one entry', () => {
  const about = 'Schools where State = in';
  const sections = [
    ...ANSWERS,
    'facts | The school | Schools: Name, Music lead, State',
    'count | How many | Answers by Share',
    'time | Time | Activity',
    'register | Taken up | Events: Name',
    'register | Open | Events for all: Name',
    'register | Elsewhere | Needs: Name',
  ];

  test('shows the rows that name it, and no others', () => {
    const lines = printed({ about, sections }, 'S1');
    expect(heard(lines)).toEqual(['drums', 'flutes', 'harps', 'horns']);
    expect(lines).toContain('Name: Ashcombe');
    expect(lines).toContain('All | 5 | 5');
    expect(lines).toContain('Total | 2 h | ');
    expect(lines.join('\n')).not.toMatch(/Barrow|Secret\b/);
    const taken = lines.slice(lines.indexOf('# Taken up'), lines.indexOf('# Open'));
    expect(taken).toContain('Concert');
    expect(taken).not.toContain('Fair');
    expect(lines.slice(lines.indexOf('# Open'))).toContain('Fair');
    expect(lines.slice(lines.indexOf('# Elsewhere'))).toContain('Openly');
  });

  test('is called by its name, its file by its code', () => {
    const { findings, plan, period } = planned({ about, sections: ANSWERS });
    if (!plan) throw new Error('no plan');
    expect(composeReport(plan, period, findings, 'S1')?.title).toBe('Feedback: Ashcombe');
    expect(fileNameOf(plan, period.name, 'S1', findings)).toBe('feed-2026-03-S1');
    expect(
      composeEach(plan, period, findings, ['S1', 'S3', 'S2']).map(({ title }) => title),
    ).toEqual(['Feedback: Ashcombe', 'Feedback: Barrow']);
  });

  test('is not made without one', () => {
    const { findings, plan, period } = planned({ about, sections: ANSWERS });
    if (!plan) throw new Error('no plan');
    expect(composeReport(plan, period, findings)).toBeUndefined();
    expect(composeReport(plan, period, findings, 'S3')).toBeUndefined();
    expect(entriesAsked(plan, undefined, findings)).toMatch(/say which/);
    expect(entriesAsked(plan, 'Chalk', findings)).toMatch(/no such entry/);
    expect(entriesAsked(plan, 'barrow', findings)).toEqual(['S2']);
    expect(entriesAsked(plan, 'All', findings)).toEqual(['S1', 'S2']);
  });

  test('people without a code are numbered in the names of files', () => {
    const { findings, plan } = planned(
      { about: 'Friends', sections: ['notes | Notes'] },
      {
        Columns: 'Sheet | Column | Kind | Personal\nFriends | Name | text | yes',
        Friends: 'Name\nAda Secret\nBo Secret',
      },
    );
    if (!plan) throw new Error('no plan');
    expect(fileNameOf(plan, '2026-03', 'Bo Secret', findings)).toBe('feed-2026-03-2');
  });

  test.each(['standing | Clauses', 'totals | Numbers', 'stages | Needs | Needs', 'issues | Notes'])(
    'cannot have a section about everything: %s',
    (section) => {
      const { findings } = planned({ about, sections: [section] });
      expect(findings.issues).toContainEqual(
        expect.objectContaining({
          code: 'daybook/section-unreadable',
          place: expect.objectContaining({ sheet: 'Sections', cell: 'B2' }),
          facts: expect.objectContaining({ fault: 'not-fitting' }),
        }),
      );
    },
  );
});

describe('tables for other programs', () => {
  const sections = ['register | Answers | Answers: Date, School, Words, Share, Confidential'];

  test('have the planned columns whatever stands in them, and plain values', () => {
    const asked = { form: 'tables', reach: 'Within the cluster', sections };
    const { findings, plan, period } = planned(asked);
    const header = ['Date', 'School', 'Words', 'Share', 'Confidential'];
    expect(plan && composeFeed(plan, period, findings)).toEqual([
      {
        name: 'Answers',
        header,
        rows: [
          ['2026-03-02', 'Ashcombe', 'flutes', 'Within the cluster', ''],
          ['2026-03-02', 'Ashcombe', 'harps', 'Across the county', ''],
          // A spreadsheet would take it for a formula.
          ['2026-03-03', 'Barrow', "'=harps", 'Across the county', ''],
        ],
      },
    ]);
    const empty = planned(asked, { Answers: 'Date | School | Words | Share | Confidential' });
    expect(empty.plan && composeFeed(empty.plan, period, empty.findings)).toEqual([
      { name: 'Answers', header, rows: [] },
    ]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44 1722 000000', "'+44 1722 000000"],
    ['-2+3', "'-2+3"],
    [' =1', "'=1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['1 = 1', '1 = 1'],
    ['flutes', 'flutes'],
  ])('are words to a spreadsheet, whatever they begin with: %s', (typed, sent) => {
    const asked = { form: 'tables', sections: ['register | Answers | Answers: Words'] };
    const Answers = `Date | School | Words | Share | Confidential\n2026-03-02 | S1 | ${typed} |  |`;
    const { findings, plan, period } = planned(asked, { Answers });
    expect(plan && composeFeed(plan, period, findings)?.[0]?.rows).toEqual([[sent]]);
  });

  test('cannot hold other sections', () => {
    const { findings } = planned({ form: 'tables', sections: ['count | Answers | Answers'] });
    expect(findings.issues).toContainEqual(
      expect.objectContaining({ facts: expect.objectContaining({ fault: 'not-fitting' }) }),
    );
  });
});
