import { describe, expect, test } from '@jest/globals';
import { SECTIONS } from '../../src/model/report';
import { standingChanges } from '../../src/render/cells';
import { composeReport } from '../../src/reports/compose';
import { found, linesOf, period, report, type Sheets } from './told';
import { planned, WORKBOOK, withSection } from './workbook';

const TODAY = '2026-05-10';

/** What a section of the March report prints below its heading. */
function printed(section: string, { kind = 'inner', sheets = {} as Sheets } = {}): string[] {
  const findings = found({ ...withSection(section, kind), ...sheets }, TODAY);
  expect(findings.issues).toEqual([]);
  return linesOf(report(findings, '2026-03')).slice(2);
}

const A2 =
  'Places: 1 of 3 done between January and March 2026. Missing: Dalmellington and New Cumnock.';

const cases: readonly { readonly section: string; readonly prints: readonly string[] }[] = [
  { section: 'attention | Look', prints: [`- A2, broken: ${A2}`] },
  {
    section: 'standing | Clause | A2',
    prints: [
      'One clause is judged: 1 broken.',
      'As of 31 March 2026',
      'Ref | The contract says | So far | Status | In words',
      `A2 | “liaise with neighbours” | 1 of 3 | Broken | ${A2}`,
    ],
  },
  {
    // 28 h × 52 weeks × 31, 59 and 90 of 365 days, each rounded to the minute.
    section: 'hours | Hours | Hours',
    prints: [
      'Hours month by month, January – March 2026',
      'Month | Worked | Asked for | Difference | Since the start',
      'January 2026 | 0 h | 123 h 40 min | −123 h 40 min | −123 h 40 min',
      'February 2026 | 3 h | 111 h 41 min | −108 h 41 min | −232 h 21 min',
      'March 2026 | 5 h 30 min | 123 h 40 min | −118 h 10 min | −350 h 31 min',
      'Total | 8 h 30 min | 359 h 1 min | −350 h 31 min | −350 h 31 min',
    ],
  },
  {
    section: 'time | By activity |',
    prints: [
      'Hours by activity, March 2026',
      'Activity | Hours | Share',
      'School visit | 3 h 30 min | 64 %',
      'Meeting | 2 h | 36 %',
      'Total | 5 h 30 min | ',
    ],
  },
  {
    section: 'time | Visits by place | Place | Activity = visit',
    prints: [
      'Hours by place, March 2026',
      'Place | Hours | Share',
      'Patna venue | 2 h | 57 %',
      'Carsphairn | 1 h 30 min | 43 %',
      'Total | 3 h 30 min | ',
    ],
  },
  {
    // Saturday counts for two lines, so the last is not called a total.
    section: 'time | By time of day | When',
    prints: [
      'Hours by when, March 2026',
      'When | Hours | Share',
      'Weekdays | 3 h 30 min | 64 %',
      'Saturdays | 2 h | 36 %',
      'Weekends | 2 h | 36 %',
      'All time | 5 h 30 min | ',
    ],
  },
  {
    section: 'totals | In numbers | Hours, Visits, Attendances',
    prints: [
      'March 2026 in numbers',
      'What | March 2026 | February 2026 | Since the start',
      'Hours | 5 h 30 min | 3 h | 8 h 30 min',
      'Visits | 2 | 1 | 3',
      'Attendances | 11 | 4 | 15',
    ],
  },
  {
    section: 'side-by-side | Hours and visits | Hours, Visits by Place',
    prints: [
      'Up to 31 March 2026',
      'Place | Hours | Visits',
      'Home | 2 h | 0',
      'Patna venue | 5 h | 2',
      'Carsphairn | 1 h 30 min | 1',
      'Total | 8 h 30 min | 3',
    ],
  },
  {
    // Two visits a month are 24 in the year; nothing asks for attendances.
    section: 'targets | Against targets | Visits, Attendances',
    prints: [
      'March 2026 against the year’s targets',
      'What | Target, January – December 2026 | March 2026 | Year so far: January – March 2026 | % of target',
      'Visits | 24 | 2 | 3 | 13 %',
      'Attendances | – | 11 | 15 | –',
    ],
  },
  {
    section: 'count | Groups | Groups',
    prints: ['How many: groups', 'Groups | March 2026 | In all', 'Groups | 2 | 3'],
  },
  {
    section: 'count | Groups | Groups by Area',
    prints: [
      'Groups by area',
      'Area | March 2026 | In all',
      'north | 1 | 2',
      'south | 1 | 1',
      'All | 2 | 3',
    ],
  },
  {
    section: 'register | New groups | Groups: Name, Contact, Formed on, Awarded',
    prints: [
      'Groups, March 2026',
      'Name | Formed on | Awarded',
      'Walkers | 5 March 2026 | £250.25',
      'Film Night | 20 March 2026 | £99.65',
    ],
  },
  {
    section: 'register | Groups in the north | Groups to date: Name, Members | Area = north',
    prints: [
      'Groups, January – March 2026',
      'Name | Members',
      'Men’s Shed | 12',
      'Film Night | 30',
    ],
  },
  {
    section: 'register | Groups by age | Groups: Name, Days since Formed on',
    prints: [
      'Groups, March 2026',
      'Name | Days since formed on',
      'Walkers | 26',
      'Film Night | 11',
    ],
  },
  {
    section: 'register | Groups by area | Groups to date: Name, Members by Area',
    prints: [
      'north',
      'Name | Members',
      'Men’s Shed | 12',
      'Film Night | 30',
      'south',
      'Name | Members',
      'Walkers | 8',
    ],
  },
  {
    section: 'facts | New groups | Groups: Name, Contact, Members',
    prints: ['Name: Walkers', 'Members: 8', 'Name: Film Night', 'Members: 30'],
  },
  {
    section: 'stages | Groups | Groups',
    prints: [
      'Groups at each stage on 31 March 2026',
      'Stage | Number | Came this far | Days before the next, on average',
      // One went on, from 1 February to 4 March.
      'Idea | 2 | 3 | 31',
      'Constituted | 1 | 1 | –',
      'Self-managing | 0 | 0 | –',
      '- Men’s Shed → Constituted (4 Mar)',
      '- Walkers → Idea (6 Mar)',
    ],
  },
  {
    section: 'sum | Money | Groups: Awarded, Members by Area',
    prints: [
      'Groups, January – March 2026',
      'Area | Awarded | Members',
      'north | £599.75 | 42',
      'south | £250.25 | 8',
      'Total | £850.00 | 50',
    ],
  },
  {
    section: 'sum | Money | Groups: Awarded',
    prints: ['Groups, January – March 2026', 'Groups | Awarded', 'Groups | £850.00'],
  },
  {
    // Five answered twice by 31 March: 2 1 2 2 3, then 4 4 3 4 4.
    section: 'change | Confidence | Answers: Before, After',
    prints: [
      'Answers before and after: 5',
      'Before, on average: 2',
      'After, on average: 3.8',
      'Change: 1.8',
    ],
  },
  {
    section: 'milestones | Milestones',
    prints: [
      'Milestone | Due | Done | Status',
      'Scope | 28 February 2026 | 2 March 2026 | Done late',
      'Audit | 10 March 2026 | – | 21 days overdue',
      'Draft plan | 31 March 2026 | – | Due today',
    ],
  },
  {
    section: 'milestones | Reviews | P27',
    prints: [
      'Milestones',
      'Milestone | Due | Done | Status',
      'First review | 31 January 2026 | 30 January 2026 | Done in time',
      'Audit | 10 March 2026 | – | 21 days overdue',
    ],
  },
  {
    section: 'partners | Neighbours | A2',
    prints: [
      'places, January – March 2026',
      'places | Last contact | Next due by | Status',
      'Dalmellington | – | 31 March 2026 | Overdue',
      'New Cumnock | – | 31 March 2026 | Overdue',
      'Carsphairn | 3 March 2026 | 30 June 2026 | Done',
    ],
  },
  {
    section: 'stories | Stories | Groups: Contact, Name, Contact, Area',
    prints: ['## Walkers', 'south', '## Film Night', 'north'],
  },
  {
    section: 'issues | Notes on the data',
    prints: ['No notes: every row could be read and counted.'],
  },
  {
    section: 'next | The next four weeks | 4 weeks',
    prints: [
      '- 10 March 2026: Audit (21 days overdue)',
      '- 31 March 2026: Draft plan',
      '- 7 April 2026: Monthly report, 2026-03',
      '- 20 April 2026: Consultation',
    ],
  },
  {
    section: 'next | The next week | 1 week',
    prints: [
      '- 10 March 2026: Audit (21 days overdue)',
      '- 31 March 2026: Draft plan',
      '- 7 April 2026: Monthly report, 2026-03',
    ],
  },
  { section: 'notes | How it was read', prints: ['- A1: A visit is a row.'] },
  { section: 'notes | How it was read | A1', prints: ['- A1: A visit is a row.'] },
  {
    section: 'fix | To put right',
    prints: ['No notes: every row could be read and counted.'],
  },
  {
    section: 'documents | Handed in',
    prints: [
      'Handed in and made, March 2026',
      'Day | Document | Period',
      '6 March 2026 | Monthly report | 2026-02',
    ],
  },
  // The contract has no instalments, and at the end of March nothing more can be done in it.
  { section: 'left | Left', prints: ['Nothing is left to do for now.'] },
];

test.each(cases)('$section', ({ section, prints }) => {
  expect(printed(section)).toEqual(prints);
});

/** Sections whose tests need a workbook or a day of their own; they stand below. */
const elsewhere = ['instalments', 'targets', 'decisions', 'scores', 'bands'].map((section) => ({
  section,
}));

test('every kind of section is among them', () => {
  const kinds = new Set([...cases, ...elsewhere].map(({ section }) => section.split(' ')[0]));
  expect([...SECTIONS].filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a heading and a note stand above what is shown', () => {
  const findings = found(
    withSection('notes | How it was read | | | Until the board decides.'),
    TODAY,
  );
  expect(linesOf(report(findings, '2026-03'))).toEqual([
    'Community coordinator. March 2026. Written on 10 May 2026.',
    '# How it was read',
    'Until the board decides.',
    '- A1: A visit is a row.',
  ]);
});

/** The workbook before anything was written into it. */
const EMPTY: Sheets = {
  ...WORKBOOK,
  Log: 'Date | Hours | Activity | Place | People | Notes',
  Terms: 'Ref | Clause | Rule',
  Groups: 'Id | Name | Formed on | Contact | Awarded | Members | Area',
  People: 'Id | Name | Area',
  Moves: 'Date | Register | Entry | Stage',
  Answers: 'Asked on | Before | After',
  Milestones: 'Id | Milestone | Due | Done on | Clause',
  Submissions: 'What | Period | Due | Submitted',
};

test.each([
  ['attention | Look', ['Every clause is met or on course.']],
  ['standing | Clauses', []],
  ['time | By activity | Activity', []],
  ['count | Groups | Groups by Area', []],
  ['register | Groups | Groups: Name', []],
  ['stages | Groups | Groups', []],
  ['sum | Money | Groups: Awarded by Area', []],
  ['change | Confidence | Answers: Before, After', []],
  ['milestones | Milestones', []],
  ['stories | Stories | Groups: Name', []],
  ['next | Next', ['Nothing falls due.']],
  ['notes | Readings', []],
  ['decisions | Decisions', []],
])('with nothing to tell: %s', (section, prints) => {
  const findings = found({ ...EMPTY, ...planned([section]) }, TODAY);
  const [, heading = ''] = section.split(' | ');
  expect(linesOf(report(findings, '2026-03')).slice(1)).toEqual(
    prints.length > 0 ? [`# ${heading}`, ...prints] : [`Nothing to report on: ${heading}.`],
  );
});

test('a stage that nobody moved to is said', () => {
  const Moves = 'Date | Register | Entry | Stage\n2026-02-01 | Groups | G1 | Idea';
  expect(printed('stages | Groups | Groups', { sheets: { Moves } })).toContain(
    'Nobody moved to another stage.',
  );
});

test('what needs a look is counted, not told', () => {
  const Log = `
    Date       | Hours | Activity | Place
    2026-03-02 | much  | visit    | home
    2026-03-03 | 2     | vist     | home
    2026-03-04 | 26    | visit    | home`;
  const findings = found({ ...withSection('issues | Notes'), Log }, TODAY);
  expect(linesOf(report(findings, '2026-03')).slice(2)).toEqual([
    expect.stringMatching(/^- \d rows or cells must be put right: a figure may be wrong\.$/),
    'Each is named, with what to do, on the Issues sheet of the workbook.',
  ]);
});

test.each([
  [
    'register | Who | Groups: Name, Led by whom',
    ['Groups, March 2026', 'Name | Led by whom', 'Walkers | residents'],
  ],
  ['register | Who | Groups: Name by Led by whom', ['residents', 'Name', 'Walkers']],
  [
    'count | Who | Groups by Led by whom',
    [
      'Groups by led by whom',
      'Led by whom | March 2026 | In all',
      'residents | 1 | 1',
      'All | 1 | 1',
    ],
  ],
])('a header may hold a “by” of its own: %s', (section, prints) => {
  const sheets = {
    Columns: `
      Sheet  | Column      | Kind
      Groups | Id          | id
      Groups | Name        | text
      Groups | Formed on   | day
      Groups | Led by whom | text
    `,
    Groups: 'Id | Name | Formed on | Led by whom\nG1 | Walkers | 2026-03-05 | residents',
    Log: 'Date | Hours | Activity\n2026-03-02 | 1 | visit',
    ...planned([section]),
  };
  expect(linesOf(report(found(sheets, TODAY), '2026-03')).slice(2)).toEqual(prints);
});

describe('a section that cannot be understood', () => {
  test.each([
    ['Section', 'pie chart | Heading', 'B2', 'unknown-value'],
    ['Of', 'standing | Heading | A2, A9', 'D2', 'unknown-value'],
    ['Of', 'hours | Heading | Hors', 'D2', 'unknown-measure'],
    ['Of', 'time | Heading | Weather', 'D2', 'unknown-column'],
    ['Where', 'time | Heading | Place | Weather = fair', 'E2', 'unknown-column'],
    ['Where', 'time | Heading | Place | visits only', 'E2', 'not-a-condition'],
    ['Of', 'totals | Heading | Hours, Hors', 'D2', 'unknown-measure'],
    ['Of', 'count | Heading | Grups', 'D2', 'unknown-sheet'],
    ['Of', 'count | Heading | Groups by Weather', 'D2', 'unknown-column'],
    ['Where', 'count | Heading | Groups | Weather is filled', 'E2', 'unknown-column'],
    ['Of', 'register | Heading | Groups', 'D2', 'missing'],
    ['Of', 'register | Heading | Groups: Name, Weather', 'D2', 'unknown-column'],
    ['Of', 'stages | Heading | Grups', 'D2', 'unknown-sheet'],
    ['Of', 'sum | Heading | Groups by Area', 'D2', 'missing'],
    ['Of', 'sum | Heading | Groups: Name by Area', 'D2', 'wrong-kind'],
    ['Of', 'sum | Heading | Groups: Days since Formed on', 'D2', 'wrong-kind'],
    ['Of', 'register | Heading | Groups: Days since Name', 'D2', 'unknown-column'],
    ['Of', 'change | Heading | Answers: Before', 'D2', 'missing'],
    ['Of', 'partners | Heading | A9', 'D2', 'unknown-value'],
    ['Of', 'stories | Heading | Groups', 'D2', 'missing'],
    ['Of', 'next | Heading | soon', 'D2', 'unknown-value'],
  ])('is told at its cell: %s of %s', (column, section, cell, fault) => {
    const { issues, plans } = found(withSection(section), TODAY);
    expect(issues).toMatchObject([
      {
        code: 'daybook/section-unreadable',
        place: { sheet: 'Sections', row: 2, column, cell },
        facts: { report: 'inner', fault },
      },
    ]);
    expect(plans).toMatchObject([{ kind: 'inner', sections: [] }]);
  });

  test('leaves the others in place', () => {
    const sections = planned(['pie chart | Pie', 'notes | Readings']);
    const findings = found({ ...WORKBOOK, ...sections }, TODAY);
    expect(linesOf(report(findings, '2026-03')).slice(1)).toEqual([
      '# Readings',
      '- A1: A visit is a row.',
    ]);
  });
});

describe('what is personal', () => {
  test.each(
    ['inner', 'board'].flatMap((kind) =>
      [
        'register | People | People: Id, Name, Area',
        'register | Groups | Groups to date: Name, Contact',
        'register | Log | Log to date: Date, Notes',
        'stories | Stories | Groups: Contact, Name',
        'stories | Stories | Groups: Name, Contact',
        'count | People | People by Name',
        'sum | Groups | Groups: Awarded by Contact',
        'stages | People | People',
        'standing | Clauses',
        'attention | Look',
        'time | By note | Notes',
      ].map((section) => [kind, section]),
    ),
  )('is never printed: %s, %s', (kind, section) => {
    const lines = printed(section, { kind });
    expect(lines.join('\n')).not.toContain('Secret');
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('where nobody may be recognised', () => {
  const FEW = 'fewer than 5, or hidden with them';

  test.each([
    [
      'stages | People | People',
      [
        'People at each stage on 31 March 2026',
        'Stage | Number',
        `Met | ${FEW}`,
        `Taking part | ${FEW}`,
      ],
    ],
    [
      'count | People | People by Area',
      ['People by area', 'Area | In all', `north | ${FEW}`, `south | ${FEW}`, 'All | 7'],
    ],
  ])('small numbers are hidden, and one more with them: %s', (section, prints) => {
    expect(printed(section, { kind: 'board' }).slice(0, prints.length)).toEqual(prints);
    expect(printed(section).join('\n')).not.toContain(FEW);
  });

  test('where nobody of all came in the period, none of any kind did: 0 is no small number', () => {
    const joined = Array.from(
      { length: 7 },
      (_, at) => `R${at + 1} | 2026-01-15 | ${at < 2 ? 'north' : 'south'}`,
    );
    const sheets = {
      Columns: `${WORKBOOK.Columns?.trimEnd()}\n    People  | Joined | day | |`,
      People: ['Id | Joined | Area', ...joined].join('\n'),
    };
    expect(printed('count | People | People by Area', { kind: 'board', sheets })).toEqual([
      'People by area',
      'Area | March 2026 | In all',
      `north | 0 | ${FEW}`,
      `south | 0 | ${FEW}`,
      'All | 0 | 7',
    ]);
  });

  test('nobody’s steps are told', () => {
    expect(printed('stages | People | People', { kind: 'board' })).toHaveLength(4);
    expect(printed('stages | People | People')).toContain(
      '- R1 → Met (10 Mar) → Taking part (12 Mar)',
    );
  });

  test.each([
    'register | People | People: Id, Area',
    'facts | People | People: Id, Area',
    'stories | People | People: Area',
    'count | People | People by Id',
  ])('people are not told one by one: %s', (section) => {
    expect(printed(section, { kind: 'board' })).toEqual([
      'Left out here: each line would be about one person.',
    ]);
  });

  test('groups may be named', () => {
    expect(printed('stages | Groups | Groups', { kind: 'board' })).toEqual(
      printed('stages | Groups | Groups'),
    );
  });

  test('answers of fewer than the limit are not shown, to no reader', () => {
    const Answers = 'Asked on | Before | After\n2026-03-01 | 2 | 4\n2026-03-01 | 1 | 4';
    expect(
      printed('change | Confidence | Answers: Before, After', { sheets: { Answers } }),
    ).toEqual(['Fewer than 5 people have answered twice, so the figures are not shown.']);
  });
});

test('hours are asked by each text for its own days', () => {
  const Terms = `
    Ref | Clause | Rule    | Measure | At least | Per  | From       | Until
    P7  | Words  | Average | Hours   | 28 h     | Week |            | 2026-02-28
    P7  | Words  | Average | Hours   | 21 h     | Week | 2026-03-01 |
  `;
  // 52 weeks in 365 days: 31 and 28 days at 28 h, 31 days at 21 h.
  expect(printed('hours | Hours', { sheets: { Terms } }).slice(2)).toEqual([
    'January 2026 | 0 h | 123 h 40 min | −123 h 40 min | −123 h 40 min',
    'February 2026 | 3 h | 111 h 41 min | −108 h 41 min | −232 h 21 min',
    'March 2026 | 5 h 30 min | 92 h 45 min | −87 h 15 min | −319 h 36 min',
    'Total | 8 h 30 min | 328 h 6 min | −319 h 36 min | −319 h 36 min',
  ]);
});

test('scores are told part by part, with the time before', () => {
  const sheets = {
    Columns: `
      Sheet  | Column  | Kind   | Chosen from
      Groups | Id      | id     |
      Groups | Name    | text   |
      Scores | On      | day    |
      Scores | Group   | code   | Groups
      Scores | Meets   | yes-no |
      Scores | Saves   | yes-no |
      Scores | Schools | count  |
    `,
    Groups: 'Id | Name\nG1 | Jijau\nG2 | Ahilya\nG3 | Pragati',
    Scores: `
      On         | Group  | Meets | Saves | Schools
      2026-02-10 | Jijau  | yes   | yes   | 2
      2026-03-10 | Ahilya | yes   | no    | 1
      2026-03-11 | Jijau  | yes   | yes   | 1
    `,
    Measures: 'Measure | Count | Of sheet | Column\nScored | Rows | Scores | On',
    Terms: `
      Ref | Clause | Rule      | Measure | At least | Per   | Window              | Of / for each
      L17 | follow | Scorecard | Scored  | 3        | Month | Meets, Saves; Schools | Groups
    `,
    Log: 'Date | Hours | Activity\n2026-03-02 | 1 | visit',
    ...planned(['scores | Scores | L17']),
  };
  expect(linesOf(report(found(sheets, TODAY), '2026-03')).slice(2)).toEqual([
    'Scores of Groups, March 2026',
    'Groups | Part 1 (2) | Part 2 (1) | Total | Time before',
    'Jijau | 2 | 1 | 3 | 4',
    'Ahilya | 1 | 1 | 2 | –',
  ]);
});

const BANDED = {
  Columns: `
    Sheet  | Column | Kind  | Chosen from
    Groups | Id     | id    |
    Groups | Name   | text  |
    Visits | On     | day   |
    Visits | Group  | code  | Groups
    Visits | Missed | count |
    Visits | Of     | count |
  `,
  Groups: 'Id | Name\nG1 | Jijau\nG2 | Ahilya\nG3 | Pragati\nG4 | Savitri',
  Visits: `
    On         | Group   | Missed | Of
    2026-03-02 | Jijau   | 1      | 10
    2026-03-03 | Ahilya  | 9      | 10
    2026-03-04 | Pragati | 0      | 10
    2026-04-04 | Pragati | 9      | 10
  `,
  Measures: `
    Measure  | Count | Of sheet | Column
    Missed   | Sum   | Visits   | Missed
    Possible | Sum   | Visits   | Of
  `,
  Terms: `
    Ref | Clause | Rule | Measure | Per  | Window                  | Of / for each
    C17 | attend | Band | Missed  | Year | often ≥ 10 %, most ≥ 50 % | Groups, Possible
    C18 | attend | Band | Missed  | Year | some > 0                | Groups
  `,
  Log: 'Date | Hours | Activity\n2026-03-02 | 1 | visit',
};

test('those in a band are told with their figures, the gravest first', () => {
  const sheets = { ...BANDED, ...planned(['bands | Bands | C17']) };
  expect(linesOf(report(found(sheets, TODAY), '2026-03')).slice(2)).toEqual([
    'Missed, January – March 2026',
    'Groups | So far | Share | Band',
    'Ahilya | 9 of 10 | 90 % | most',
    'Jijau | 1 of 10 | 10 % | often',
  ]);
});

test('a report about one entry tells its own figure, in a band or not', () => {
  const plans = planned(['bands | Bands | C17, C18']);
  const Reports = 'Report | Title | How often | About\ninner | Page | Month | Groups';
  const findings = found({ ...BANDED, ...plans, Reports }, TODAY);
  const [plan] = findings.plans;
  const page = (code: string) =>
    linesOf(plan && composeReport(plan, period('2026-03'), findings, code)).slice(2);
  expect(page('G1')).toEqual([
    'January – March 2026',
    'What | So far | Share | Band',
    'Missed | 1 of 10 | 10 % | often',
    'Missed | 1 | – | some',
  ]);
  expect(page('G3')).toEqual([
    'January – March 2026',
    'What | So far | Share | Band',
    'Missed | 0 of 10 | 0 % | in none',
    'Missed | 0 | – | in none',
  ]);
  expect(page('G4')).toEqual([]);
});

test('what is left is told from the day on, the soonest first, as far ahead as asked', () => {
  const Terms = `
    Ref | Clause                | Rule     | Measure     | At least | Per      | Of / for each
    A1  | two visits a month    | Minimum  | Visits      | 2        | Month    |
    A2  | liaise                | Coverage | Liaison     | 1        | Quarter  | Places where Tags = neighbour
    A3  | a hundred people      | Minimum  | Attendances | 100      | Contract |
  `;
  const told = (of: string): string[] =>
    linesOf(
      report(found({ ...withSection(`left | Left | ${of}`), Terms }, '2026-03-04'), '2026-03'),
    )
      .slice(2)
      .map((line) => line.split(' | ').slice(0, 3).join(' | '));
  expect(told('')).toEqual([
    'What is left from 4 March 2026 on',
    'By | Ref | Left',
    '31 March 2026 | A1 | 1',
    '31 March 2026 | A2 | 2',
    '31 December 2026 | A3 | 90',
  ]);
  expect(told('4 weeks')).toHaveLength(4);
  expect(told('2 weeks')).toEqual(['Nothing is left to do for now.']);
});

test('two clauses that quote the same words, counted in days, are read together', () => {
  // From 22 March to the 31st lie ten days; one of them, the 22nd, is taken already as a field day.
  const days = Array.from(
    { length: 16 },
    (_, index) => `2026-03-${String(index + 7).padStart(2, '0')}`,
  );
  const sheets = {
    Terms: `
      Ref  | Clause                     | Rule    | Measure     | At least | Per
      L16  | 22 days and 16 night halts | Minimum | Field days  | 22       | Month
      L16b | 22 days and 16 night halts | Minimum | Night halts | 16       | Month
      L3   | visits                     | Minimum | Visits      | 40       | Month
    `,
    Measures: `
      Measure     | Count  | Where            | One is called
      Field days  | Days   | Activity = visit | field day
      Night halts | Nights | Place = venue    | night halt
      Visits      | Rows   | Activity = visit | visit
    `,
    Log: [
      'Date | Hours | Activity | Place',
      ...days.map((date, index) => `${date} | 2 | visit | ${index < 12 ? 'venue' : 'cars'}`),
    ].join('\n'),
  };
  // 22 − 16 field days and 16 − 12 nights; six days are left from the 26th, the nearer of the two.
  const together =
    'By 31 March 2026, together: 6 field days and 4 night halts in the 9 days left. The last day on which that can still begin is 26 March 2026.';
  const saidIn = (section: string) => {
    const findings = found({ ...withSection(section), ...sheets }, '2026-03-22');
    return linesOf(report(findings, '2026-03')).filter((line) => line.includes(together));
  };
  expect(saidIn('left | Left')).toEqual([together]);
  expect(saidIn('standing | Standing')).toEqual([expect.stringMatching(/^L16b \|/)]);
  expect(saidIn('attention | Attention')).toHaveLength(1);
  const [written] = standingChanges(found(sheets, '2026-03-22'));
  expect(JSON.stringify(written).split(together)).toHaveLength(2);
});

test('an invoice is told once, however many rows Runs keeps of it', () => {
  const sheets = {
    Invoices: 'Number | Period | Issued\nPAT-003 | 2026-02 | 2026-03-05\n | 2026-01 | ',
    Runs: `
      Made on    | What          | Period  | Document
      2026-03-05 | Invoice       | 2026-02 | PAT-003
      2026-03-05 | Invoice       | 2026-02 | PAT-003
      2026-03-09 | Board report  | 2026-02 |
      2026-04-01 | Later         | 2026-03 | `,
  };
  const findings = found({ ...withSection('documents | Handed in'), ...sheets }, TODAY);
  expect(linesOf(report(findings, '2026-03')).slice(-4)).toEqual([
    'Day | Document | Period | Number',
    '9 March 2026 | Board report | 2026-02 | –',
    '6 March 2026 | Monthly report | 2026-02 | –',
    '5 March 2026 | Invoice | 2026-02 | PAT-003',
  ]);
});

test('what is to be put right is told cell by cell, the most serious first', () => {
  const Log = `
    Date       | Hours | Activity | Place | People | Notes
    2026-03-02 | much  | visit    | home  |        | Mrs Secret
    2026-03-03 | 2     | vist     | home  |        | Mrs Secret`;
  const findings = found({ ...withSection('fix | Fix'), Log }, TODAY);
  const lines = linesOf(report(findings, '2026-03')).slice(2);
  expect(lines.slice(0, 2)).toEqual(['What to put right', 'Where | What is wrong | What to do']);
  expect(
    lines
      .slice(2)
      .map((line) => line.split(' | ')[0])
      .sort(),
  ).toEqual(['Log, B2', 'Log, C3']);
  expect(lines.join('\n')).not.toContain('Secret');
  const board = found({ ...withSection('fix | Fix', 'board'), Log }, TODAY);
  expect(linesOf(report(board, '2026-03')).slice(2)).toEqual([
    'Left out here: each line would be about one person.',
  ]);
});

test('the parts of the fee are told one by one, and add up', () => {
  const Terms = `
    Ref | Clause  | Rule        | Window
    P5  | payment | Instalments | 12 parts`;
  const Invoices = `
    Number  | Period  | From       | Until      | Issued     | Amount   | Paid on
    PAG-001 | 2026-01 | 2026-01-01 | 2026-01-31 | 2026-02-01 | 2166.67  | 2026-02-20`;
  const findings = found({ ...withSection('instalments | Fee'), Terms, Invoices }, '2026-03-10');
  const lines = linesOf(report(findings, '2026-03')).slice(2);
  expect(lines.slice(2, 5)).toEqual([
    '1 | January 2026 | £2,166.67 | Paid | PAG-001 | 20 February 2026',
    '2 | February 2026 | £2,166.67 | Due | – | –',
    '3 | March 2026 | £2,166.67 | Not due | – | –',
  ]);
  expect(lines).toHaveLength(15);
  expect(lines[14]).toBe('Total |  | £26,000.00 |  |  | ');
});
