import { expect, test } from '@jest/globals';
import { dataPackage } from '../../src/render/data-package';
import { calendarEvents } from '../../src/reports/calendar/events';
import { composeFeed } from '../../src/reports/feed';
import { found, linesOf, period, report, type Sheets } from './told';
import { planned } from './workbook';

const LEFT_OUT = '(left out here: it belongs in another place)';

/** Nothing in any of these may tell what Ana said. */
const SHEETS: Sheets = {
  Lists: `
    List           | Code      | Name      | Group
    activities     | visit     | Visit     |
    kept elsewhere | disclosed | Disclosed | The safeguarding system
  `,
  Columns: `
    Sheet | Column   | Kind | Chosen from
    Voice | Id       | id   |
    Voice | Name     | text |
    Voice | Day      | day  |
    Voice | You said | text |
    Log   | Voice    | code | Voice
  `,
  Voice: `
    Id | Name              | Day        | You said
    V1 | Assembly          | 2026-03-02 | More clubs
    V2 | She disclosed it  | 2026-03-03 | Longer lunch
    V3 | Focus group       | 2026-03-04 | He disclosed it
  `,
  Log: `
    Date       | Hours | Activity | Voice
    2026-03-05 | 1     | visit    | V2
  `,
  Milestones: `
    Id | Milestone              | Due
    M1 | What Ana disclosed     | 2026-03-31
    M2 | The report is finished | 2026-04-02
  `,
};

/** What a section of the March report prints below its heading. */
const printed = (section: string): string[] =>
  linesOf(report(found({ ...SHEETS, ...planned([section]) }, '2026-03-20'), '2026-03')).slice(2);

test.each([
  [
    'register | Voices | Voice: Name, You said',
    [
      'Voice, 1 – 20 March 2026',
      'Name | You said',
      'Assembly | More clubs',
      `${LEFT_OUT} | Longer lunch`,
      `Focus group | ${LEFT_OUT}`,
    ],
  ],
  [
    'stories | Voices | Voice: Name, You said',
    ['## Assembly', 'More clubs', `## ${LEFT_OUT}`, 'Longer lunch', '## Focus group', LEFT_OUT],
  ],
  [
    'time | Who with | Voice',
    [
      'Hours by voice, 1 – 20 March 2026',
      'Voice | Hours | Share',
      'V2 | 1 h | 100 %',
      'Total | 1 h | ',
    ],
  ],
  [
    'next | Soon | 2 weeks',
    [`- 31 March 2026: ${LEFT_OUT}`, '- 2 April 2026: The report is finished'],
  ],
])('%s', (section, prints) => {
  expect(printed(section)).toEqual(prints);
});

test('nor in what is said of a clause that waits for a milestone', () => {
  const Terms = 'Ref | Clause | Rule | Of / for each\nC1 | report | Expiry | M1';
  const findings = found({ ...SHEETS, Terms, ...planned(['standing | Clauses']) }, '2026-03-20');
  const told = linesOf(report(findings, '2026-03')).join('\n');
  expect(told).toContain(LEFT_OUT);
  expect(told).not.toMatch(/disclosed/i);
});

test('nor does it leave in tables for other programs, or in the calendar', () => {
  const findings = found(
    {
      ...SHEETS,
      ...planned(['register | Voices | Voice: Name, You said']),
      Reports: 'Report | Title | Every | Form\ninner | Feed | month | tables',
    },
    '2026-03-20',
  );
  const [plan] = findings.plans;
  if (!plan) throw new Error('no plan');
  expect(composeFeed(plan, period('2026-03'), findings)?.[0]?.rows).toEqual([
    ['Assembly', 'More clubs'],
    ['', 'Longer lunch'],
    ['Focus group', ''],
  ]);
  const { book, issues, today } = findings;
  const files = dataPackage(book, { issues, made: today, withPersonal: true });
  for (const name of ['voice.csv', 'milestones.csv'])
    expect(files[name]?.match(/disclosed/i)).toBeNull();
  expect(files['list-kept-elsewhere.csv']).toContain('disclosed');
  expect(JSON.stringify(calendarEvents(findings))).not.toMatch(/disclosed/i);
});
