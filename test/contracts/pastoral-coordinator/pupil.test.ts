import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pastoralCoordinator as template } from '../../../src/contracts/pastoral-coordinator';
import type { RegisterRow } from '../../../src/contracts/template';
import { linesOf } from '../../reports/told';
import { pages, pupil, report, sessions } from './cramlington';

const TODAY = '2026-07-17';

/** What the page of P01 says of its attendance, line by line. */
function attendance(
  registers: Readonly<Record<string, readonly RegisterRow[]>>,
  kind = 'pupil',
  period = '2025',
): string[] {
  const Pupils = [pupil('P01', 1), pupil('P02', 1)];
  const lines = linesOf(
    report({ registers: { Pupils, ...registers } }, kind, period, TODAY, 'P01'),
  );
  const first = lines.indexOf('# Attendance');
  return lines
    .slice(
      first + 1,
      lines.findIndex((line, at) => at > first && line.startsWith('# ')),
    )
    .filter((line) => line.includes('sessions | '));
}

/** The Department for Education: persistent from 10 % of possible sessions on, severe from 50 %. */
test.each([
  [38, 380, 'persistent but not severe'],
  [37, 380, 'in none'],
  [190, 380, 'severe'],
  [189, 380, 'persistent but not severe'],
  [0, 380, 'in none'],
])('%i of %i sessions missed: %s', (absent, possible, band) => {
  const lines = attendance({
    Attendance: [...sessions('P01', absent, possible), ...sessions('P02', 300, 380)],
  });
  const share = (of: number): string => `${Number(((of * 100) / possible).toFixed(1))} %`;
  const attended = possible - absent;
  // At risk is local policy: 92 % of 380 sessions are 349.6.
  const risk = attended < 350 ? 'at risk' : 'in none';
  expect(lines).toEqual([
    `Unauthorised sessions | 0 of ${possible} | 0 % | in none`,
    `Absent sessions | ${absent} of ${possible} | ${share(absent)} | ${band}`,
    `Attended sessions | ${attended} of ${possible} | ${share(attended)} | ${risk}`,
  ]);
});

test('nothing possible is no band, and the page says that there is nothing to tell', () => {
  const registers = { Pupils: [pupil('P01')], Attendance: sessions('P01', 0, 0) };
  const lines = linesOf(report({ registers }, 'pupil', '2025', TODAY, 'P01'));
  expect(lines).not.toContain('# Attendance');
  expect(lines[lines.length - 1]).toMatch(/^Nothing to report on: Attendance;/);
});

test('whatever the figures, each pupil’s band is that of whole numbers', () => {
  const figures = fc
    .integer({ min: 1, max: 400 })
    .chain((possible) => fc.tuple(fc.integer({ min: 0, max: possible }), fc.constant(possible)));
  const yearGroup = fc.array(figures, { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(yearGroup, (each) => {
      const codes = each.map((_, at) => `P${at + 10}`);
      const Attendance = each.flatMap(([absent, possible], at) =>
        sessions(codes[at] ?? '', absent, possible),
      );
      const registers = { Pupils: codes.map((code) => pupil(code)), Attendance };
      const told = pages({ registers }, 'pupil', '2025', TODAY, codes).map((page) =>
        linesOf(page).find((line) => line.startsWith('Absent sessions')),
      );
      const expected = each.map(([absent, possible]) => {
        if (absent * 2 >= possible) return 'severe';
        return absent * 10 >= possible ? 'persistent but not severe' : 'in none';
      });
      expect(told.map((line) => line?.split(' | ')[3])).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

const AUTUMN = { from: '2025-09-02' };
const SPRING = { from: '2026-01-05' };

test('a page of an earlier day counts the sessions until then', () => {
  const Attendance = [
    ...sessions('P01', 20, 140, { ...AUTUMN, unauthorised: 3 }),
    ...sessions('P01', 0, 120, SPRING),
  ];
  expect(attendance({ Attendance }, 'pupil', '2025-12')).toEqual([
    'Unauthorised sessions | 3 of 140 | 2.1 % | watch',
    'Absent sessions | 20 of 140 | 14.3 % | persistent but not severe',
    'Attended sessions | 120 of 140 | 85.7 % | at risk',
  ]);
  expect(attendance({ Attendance })[1]).toBe('Absent sessions | 20 of 260 | 7.7 % | in none');
});

const IDS = { Id: 'X1', Pupil: 'P01' };
const OTHERS = { Id: 'X2', Pupil: 'P02' };
const FILLED: Readonly<Record<string, readonly RegisterRow[]>> = {
  Attendance: [...sessions('P01', 30, 380), ...sessions('P02', 111, 333)],
  Interventions: [
    { ...IDS, 'Began on': '2026-01-12', Kind: 'Anger management', Goal: 'Two calm lunches a week' },
    { ...OTHERS, 'Began on': '2026-01-12', Goal: 'Another one’s goal' },
  ],
  Progress: [
    { ...IDS, 'Checked on': '2026-02-02', Subject: 'Mathematics', Target: '6', Current: '5' },
  ],
  Barriers: [{ ...IDS, 'Opened on': '2025-10-01', Barrier: 'Home circumstances' }],
  Behaviour: [{ ...IDS, Date: '2025-10-01', Kind: 'Negative', Category: 'Missed lesson' }],
  Suspensions: [{ ...IDS, 'Began on': '2025-11-03', 'Sessions lost': 4, Reason: 'Verbal abuse' }],
  Returns: [{ ...IDS, 'Began on': '2025-11-03', Kind: 'Mental health', Confidential: 'Yes' }],
  'Learning plans': [
    {
      ...IDS,
      'Created on': '2026-03-02',
      Method: 'Interview',
      'Agreed on': '2026-03-09',
      'Review due': '2026-09-14',
    },
  ],
};

test('the page for pupil and home tells goals, progress, attendance, what was agreed and when we meet', () => {
  const lines = linesOf(
    report({ registers: { Pupils: [pupil('P01', 1)], ...FILLED } }, 'home', '2025', TODAY, 'P01'),
  );
  const text = lines.join('\n');
  for (const told of [
    'Two calm lunches a week | 12 January 2026',
    '2 February 2026 | Mathematics | 6 | 5',
    'Attended sessions | 350 of 380 | 92.1 % | in none',
    'Absent sessions | 30 of 380 | 7.9 % | in none',
    'Interview | 9 March 2026 | 14 September 2026',
  ])
    expect(text).toContain(told);
});

test('it tells nothing of others, and nothing that is for staff alone', () => {
  const Pupils = [pupil('P01', 1), pupil('P02', 1)];
  const document = report({ registers: { Pupils, ...FILLED } }, 'home', '2025', TODAY, 'P01');
  const text = JSON.stringify(document);
  for (const kept of [
    'P02',
    'Another',
    '333',
    'Anger',
    'Home circ',
    'Missed',
    'abuse',
    'ental',
    'Tier',
    'Confid',
  ])
    expect([kept, text.includes(kept)]).toEqual([kept, false]);
  // Each sheet that it speaks of names the pupil whom its rows are about.
  const home = template.reports.find((each) => each.report === 'home');
  for (const { section, of = '' } of home?.sections ?? []) {
    if (section === 'bands') continue;
    const [sheet = ''] = of.split(/ to date|:/);
    const register = template.registers.find(({ name }) => name === sheet);
    expect([sheet, register?.columns.some(({ column }) => column === 'Pupil')]).toEqual([
      sheet,
      true,
    ]);
  }
});
