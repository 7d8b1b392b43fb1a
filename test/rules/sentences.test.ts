import { expect, test } from '@jest/globals';
import { asked, log, logged } from './asked';
import { HEADER, said, term, visit } from './said';

const AVERAGE = 'Average | Hours | 28 h | | Week';
test.each([
  ['', '2025-12-01', 'This counts from 1 January 2026.'],
  [
    logged('2026-01-01', 73, '4h 36m'),
    '2026-03-14',
    '32 h 17 min a week on average so far, against 28 h. 44 h 36 min ahead, about a week and a half. Nothing to do.',
  ],
  [
    logged('2026-01-01', 73, '3h 50m'),
    '2026-03-14',
    '26 h 54 min a week on average so far, against 28 h. 11 h 22 min behind, about half a week. From here, 28 h 6 min a week would even it out by 31 December 2026.',
  ],
  [
    logged('2026-01-01', 73, 3),
    '2026-03-14',
    '21 h 3 min a week on average so far, against 28 h. 72 h 12 min behind, about 2 and a half weeks. From here, 29 h 33 min a week would even it out by 31 December 2026.',
  ],
  [
    '',
    '2026-10-01',
    '0 h a week on average so far, against 28 h. 1,093 h behind, about 39 weeks. It can no longer be evened out by 31 December 2026.',
  ],
  [
    logged('2026-01-01', 364, 4),
    '2027-03-14',
    '28 h a week on average, against 28 h. Exactly even. Met.',
  ],
  [
    logged('2026-01-01', 364, 3),
    '2027-03-14',
    '21 h a week on average, against 28 h. 364 h short, about 13 weeks. Missed.',
  ],
])('average %#', (rows, today, sentence) => {
  expect(term(AVERAGE, rows, today)).toBe(sentence);
});

test.each([
  [
    'Average | Hours | 25.2 h | 30.8 h | Week | any 8 weeks',
    4,
    '28 h a week on average over the last 8 weeks, against 25 h 12 min to 30 h 48 min. Nothing to do.',
  ],
  [
    'Average | Hours | 25.2 h | 30.8 h | Week | any 8 weeks',
    3,
    '21 h a week on average over the last 8 weeks, against 25 h 12 min to 30 h 48 min. The coming weeks should make up for it.',
  ],
  [
    'Average | Hours | | 30 h | Week | contract',
    4,
    '28 h 5 min a week on average so far, against at most 30 h. Nothing to do.',
  ],
])('%s', (cells, hours, sentence) => {
  expect(term(cells, logged('2026-01-01', 90, hours), '2026-03-14')).toBe(sentence);
});

test('a month that was missed is named', () => {
  const rows = `${logged('2026-01-01', 31, 3)}\n${logged('2026-02-01', 60, 4)}`;
  expect(term('Average | Hours | 28 h | | Week | month', rows, '2026-03-14')).toBe(
    '28 h 5 min a week on average in March 2026 so far, against 28 h. 9 min ahead. Nothing to do. Missed in one of two months: January 2026.',
  );
});

const FIELD = 'Minimum | Field days | 22 | | Month';
test.each([
  [
    visit('2026-01-01', 16),
    '2026-01-22',
    '16 of 22 field days in January 2026 so far. 6 more are needed in the 10 days left. The last day on which that can still begin is 26 January 2026.',
  ],
  [
    visit('2026-01-01', 9),
    '2026-01-20',
    '9 of 22 field days in January 2026 so far. 13 more are needed in the 12 days left: it can no longer be met.',
  ],
  [
    visit('2026-01-11', 21),
    '2026-01-31',
    '21 of 22 field days in January 2026 so far. 1 more is needed with no day left: it can no longer be met.',
  ],
  [
    visit('2026-01-01', 22),
    '2026-01-22',
    '22 field days in January 2026 so far; 22 are asked. Done.',
  ],
  [
    visit('2026-01-01', 21),
    '2026-01-31',
    '21 of 22 field days in January 2026 so far. 1 more is needed in the one day left.',
  ],
  [
    `${visit('2026-01-01', 20)}\n${visit('2026-02-01', 22)}`,
    '2026-02-22',
    '22 field days in February 2026 so far; 22 are asked. Done. Missed in January 2026.',
  ],
  [
    visit('2026-12-01', 21),
    '2027-01-05',
    '21 of 22 field days in December 2026. 1 field day short. Before that, missed in all 11 months: most lately November 2026.',
  ],
])('minimum %#', (rows, today, sentence) => {
  expect(term(FIELD, rows, today)).toBe(sentence);
});

test('a part of a month says that it asks less', () => {
  expect(
    term(FIELD, visit('2026-01-16', 12), '2026-01-30', { contract: { Starts: '2026-01-16' } }),
  ).toBe(
    '12 field days between 16 and 31 January 2026 so far; 12 are asked. Done. 16 of the 31 days of January 2026 lie in the contract: 12 of 22 field days asked.',
  );
});

const GAP = 'Spread | Present | | 14 days apart';
test.each([
  ['', '2026-01-10', 'Not once since 1 January 2026; the next must be by 15 January 2026.'],
  ['', '2026-01-20', 'Not once since 1 January 2026. The next was due by 15 January 2026.'],
  [
    visit('2026-01-10', 1),
    '2026-01-10',
    'The last time was on 10 January 2026; the next must be by 24 January 2026.',
  ],
  [
    visit('2026-01-10', 1),
    '2026-01-22',
    'The last time was 12 days ago, on 10 January 2026; the next must be by 24 January 2026.',
  ],
  [
    visit('2026-01-10', 3, 16),
    '2026-02-12',
    'The last time was on 11 February 2026; the next must be by 25 February 2026. More than 14 days passed twice; the longest was 16 days, from 10 January 2026 to 26 January 2026.',
  ],
  [
    visit('2026-01-03', 40, 10),
    '2027-02-12',
    'Never more than 10 days from one to the next, where at most 14 days are allowed. Met.',
  ],
])('gap %#', (rows, today, sentence) => {
  expect(term(GAP, rows, today)).toBe(sentence);
});

const BLOCK = 'Spread | Field days | | 33 % | | any 4 weeks | 15 days';
test.each([
  ['', 'Nothing has been done yet.'],
  [
    visit('2026-06-02', 6, 5),
    '6 of the 15 contracted days fell between 2 and 27 June 2026: 40 %, where at most 33 % may fall in any 4 weeks. That cannot be undone.',
  ],
  [
    visit('2026-06-20', 3, 10),
    '3 of the 15 contracted days fell between 20 June and 10 July 2026: 20 %, where at most 33 % may fall in any 4 weeks. Nothing to do.',
  ],
])('block %#', (rows, sentence) => {
  expect(term(BLOCK, rows, '2026-08-10')).toBe(sentence);
});

const COVERAGE = 'Coverage | Liaison | 1 | | Quarter | | places where Tags = neighbour';
test.each([
  [
    '',
    '2026-01-10',
    'Places: 0 of 3 done between January and March 2026 so far. Still to come in the 81 days left: cars, dal and cumnock.',
  ],
  [
    '2026-01-10 | 1 | liaison | dal',
    '2026-05-20',
    'Places: 0 of 3 done between April and June 2026 so far. Still missing in the 42 days left: cars, dal and cumnock. Missed last time as well: cars and cumnock. Missed in January – March 2026.',
  ],
])('coverage %#', (rows, today, sentence) => {
  expect(term(COVERAGE, rows, today)).toBe(sentence);
});

const SPENDING = (rows: string) => ({
  Lists: 'List | Code\nbudgets | small\nactivities | visit',
  Spending: `Date | Budget | What for | State | Gross | Purpose\n${rows}`,
});
test.each([
  ['', '2026-03-01', '£0.00 of £500.00 used in 2026 so far; £500.00 left.'],
  [
    '2026-02-01 | small | x | spent | 320 | CPD\n2026-02-01 | small | x | committed | 100 | CPD',
    '2026-10-01',
    '£320.00 spent and £100.00 promised of £500.00 in 2026 so far; £80.00 left. At this pace it would be £559.49 by 31 December 2026.',
  ],
  [
    '2026-02-01 | small | x | spent | 520 | CPD',
    '2026-03-01',
    '£520.00 of £500.00 used in 2026 so far: £20.00 too much. Nothing more may be used until the board has decided.',
  ],
  [
    '2026-02-01 | small | x | spent | 52 | Travel',
    '2026-12-30',
    '£52.00 of £500.00 used in 2026 so far; £448.00 left. It is only for “Purpose: CPD”, and row 2 is for something else.',
  ],
  [
    '2026-02-01 | small | x | spent | 480 | CPD',
    '2027-01-01',
    '£480.00 of £500.00 used in 2026; £20.00 left. Met.',
  ],
])('cap %#', (rows, today, sentence) => {
  const [found] = said({
    terms: `${HEADER}\nT | Words | Cap | Spent | | £500 | Year | | Purpose: CPD`,
    measures: 'Measure | Count | Of sheet | Column\nSpent | Sum | Spending | Gross',
    sheets: { Log: log(), ...SPENDING(rows) },
    today,
  });
  expect(found).toBe(sentence);
});

test.each([
  ['', '', '2026-01-15', 'The first of 12 instalments, £2,166.67, is due on 31 January 2026.'],
  [
    '',
    logged('2026-01-01', 31, 4),
    '2026-02-03',
    '1 of 12 instalments is due, £2,166.67: £0.00 invoiced, £0.00 paid. An invoice can be made for January 2026. The hours worked come to £2,214.29, £47.62 more than has fallen due.',
  ],
  [
    'A1 | 2026-01 | 2026-01-01 | 2026-02-01 | 2166.67 |',
    '',
    '2026-03-20',
    '2 of 12 instalments are due, £4,333.34: £2,166.67 invoiced, £0.00 paid. Payment is late for January 2026. An invoice can be made for February 2026.',
  ],
])('instalments %#', (invoices, rows, today, sentence) => {
  const Invoices = `Number | Period | From | Issued on | Amount | Paid on\n${invoices}`;
  const cells = 'Instalments | | £26,000 | | Month | 12 parts | invoice';
  expect(term(cells, rows, today, { sheets: { Invoices } })).toBe(sentence);
});

// £1,000 in two halves of £500; each invoice is for £750, as it was before the clause was cut short.
test.each([
  [
    ['A1 | 2026-Q1 | 2026-01-01 | 2026-04-01 | 750 | 2026-04-20'],
    '2026-05-01',
    'at-risk',
    '1 of 2 instalments is due, £750.00: £750.00 invoiced, £750.00 paid. With what is still to come it would be £250.00 more than the £1,000.00 of this clause.',
  ],
  [
    [
      'A1 | 2026-Q1 | 2026-01-01 | 2026-04-01 | 750 | 2026-04-20',
      'A2 | 2026-Q2 | 2026-04-01 | 2026-07-01 | 750 | 2026-07-20',
    ],
    '2026-08-01',
    'broken',
    '2 of 2 instalments are due, £1,500.00: £1,500.00 invoiced, £1,500.00 paid. More is invoiced than the £1,000.00 of this clause: £500.00 too much. Agree it, or make an invoice void.',
  ],
  [
    [
      'A1 | 2026-Q1 | 2026-01-01 | 2026-04-01 | 750 | 2026-04-20',
      'A2 | 2026-Q2 | 2026-04-01 | 2026-07-01 | 250 | 2026-07-20',
    ],
    '2026-08-01',
    'met',
    'Every instalment is invoiced and paid.',
  ],
])('instalments beyond their amount: %#', (rows, today, status, sentence) => {
  const given = {
    terms: `${HEADER} | Until\nT | Words | Instalments | | £1,000 | | Quarter | 2 parts | invoice | 2026-06-30`,
    sheets: {
      Log: log(),
      Invoices: ['Number | Period | From | Issued on | Amount | Paid on', ...rows].join('\n'),
    },
    today,
    contract: { 'Hours per week': '' },
  };
  expect(asked(given).standings.map((each) => each.status)).toEqual([status]);
  expect(said(given)).toEqual([sentence]);
});

const SHARE = 'Share | Visits | 33 % | 50 % | Year | | contracted time';
test.each([
  [
    20,
    '2026-05-10',
    '140 h of 1,456 h in 2026 so far: 9.6 %, where 33 % to 50 % of what is contracted is asked. 340 h 29 min more to go. At this pace it would be 27 % by 31 December 2026. Of the time logged it is 100 %.',
  ],
  [
    110,
    '2026-05-10',
    '770 h of 1,456 h in 2026 so far: 52.9 %, where 33 % to 50 % of what is contracted is asked. That is 42 h too much. Of the time logged it is 100 %.',
  ],
  [
    70,
    '2027-05-10',
    '490 h of 1,456 h in 2026: 33.7 %, where 33 % to 50 % of what is contracted is asked. Met. Of the time logged it is 100 %.',
  ],
])('share %#', (count, today, sentence) => {
  expect(term(SHARE, visit('2026-01-05', count, 1, 7), today)).toBe(sentence);
});

const DELAY = 'Timeliness | Delay | 90 % | 3 days | Month';
test.each([
  ['', '2026-01-10', 'Nothing fell due in January 2026 so far.'],
  [
    '2026-01-10 | 1 | visit | | 2026-01-18\n2026-01-11 | 1 | visit | | 2026-01-11\n2026-01-20 | 1 | visit',
    '2026-01-22',
    '1 row of 2 was in time (within 3 days) in January 2026 so far: 50 %, where 90 % is asked. Late: row 2; the longest took 8 days. 1 row not there yet, but in time. 8 more in time would bring it back.',
  ],
  [
    '2026-01-10 | 1 | visit\n2026-01-11 | 1 | visit | | 2026-01-20',
    '2026-01-22',
    'None of 2 rows was in time (within 3 days) in January 2026 so far: 0 %, where 90 % is asked. Late: rows 2 and 3; the longest took 9 days. 1 is still outstanding, for 12 days. 18 more in time would bring it back.',
  ],
])('timeliness %#', (rows, today, sentence) => {
  expect(term(DELAY, rows, today)).toBe(sentence);
});

test.each([
  [
    'Contract: Ends',
    '2026-03-01',
    'The contract ends on 31 December 2026, in 305 days. Nothing to do.',
  ],
  [
    'Contract: Ends',
    '2026-12-30',
    'The contract ends on 31 December 2026, in 1 day. Now is the time to see to it.',
  ],
  ['Contract: Ends', '2027-01-01', 'The contract ended on 31 December 2026, 1 day ago.'],
  [
    'Funding ends',
    '2026-03-01',
    'No day is recorded for the funding: please add it. Until it is put right, this must wait: invoices.',
  ],
  [
    'M1',
    '2026-07-10',
    '“Review of the plan” was due on 30 June 2026, 10 days ago, and is not done. Until it is put right, this must wait: invoices.',
  ],
  ['M2', '2026-07-10', '“Kick-off” was done on 5 January 2026.'],
])('expiry %#', (of, today, sentence) => {
  const Milestones = `
    Id | Milestone          | Due        | Done on
    M1 | Review of the plan | 2026-06-30 |
    M2 | Kick-off           | 2026-01-06 | 2026-01-05
  `;
  expect(term(`Expiry | | | | | invoices | ${of}`, '', today, { sheets: { Milestones } })).toBe(
    sentence,
  );
});

const REGISTER = {
  Lists:
    'List | Code | Tags\nactivities | visit\nactivities | liaison\nplaces | venue | patna\nGroup stages | idea\nGroup stages | meeting\nGroup stages | thriving',
  Columns: `
    Sheet  | Column    | Kind  | Chosen from
    Groups | Id        | id    |
    Groups | Formed on | day   |
    Scores | On        | day   |
    Scores | Group     | code  | Groups
    Scores | Points    | count |
    Scores | Proof     | text  |
  `,
  Groups: 'Id | Formed on\nG1 | 2026-01-10\nG2 | 2026-02-01',
};
test.each([
  [
    '',
    '2026-02-10',
    '0 of 2 groups have reached “thriving”. Nothing has stood still for more than 90 days.',
  ],
  [
    '',
    '2026-05-20',
    '0 of 2 groups have reached “thriving”. More than 90 days at one stage: G1 and G2. Decide what would help.',
  ],
  [
    '2026-03-01 | Groups | G1 | thriving\n2026-03-01 | Groups | G2 | meeting\n2026-03-11 | Groups | G2 | idea',
    '2026-03-20',
    '1 of 2 groups has reached “thriving”. Nothing has stood still for more than 90 days. 3 moves, 1 of them back.',
  ],
])('stage %#', (moves, today, sentence) => {
  const Moves = `Date | Register | Entry | Stage\n${moves}`;
  const sheets = { ...REGISTER, Scores: 'On | Group', Moves };
  expect(term('Stage | | | 90 days | | | Groups', '', today, { sheets })).toBe(sentence);
});

const SCORES = 'On | Group | Points | Proof\n2026-01-10 | G1 | 8 | seen\n2026-01-10 | G2 | 3 |';
test.each([
  [
    'Scorecard | Points | 8 of 10 | | Month | | Groups',
    '1 of 2 groups has reached 8 or more in January 2026 so far; 2 are asked. 1 more must reach it by 31 January 2026. Below the mark: G2.',
  ],
  [
    'Band | Points | | 0 | Month | weak < 4, fair ≥ 4 | Groups',
    'Of 2 groups: 1 weak, 1 fair in January 2026; at most 0 may be. 2 too many: that should be put right by 31 January 2026.',
  ],
  [
    'Evidence | Points | 100 % | | Month | | Proof',
    '1 of 2 rows in January 2026 has Proof. Still to be filled in: row 3.',
  ],
])('%s', (cells, sentence) => {
  const [found] = said({
    terms: `${HEADER}\nT | Words | ${cells}`,
    measures: 'Measure | Count | Of sheet | Column\nPoints | Sum | Scores | Points',
    sheets: { ...REGISTER, Log: log(), Scores: SCORES },
    today: '2026-01-20',
  });
  expect(found).toBe(sentence);
});

test('consent', () => {
  const Contacts = `
    Email         | Consent | Consent on | Consent how
    a@example.org | yes     | 2026-01-01 | form
    b@example.org | yes     |            |
    c@example.org | no      |            |
  `;
  expect(term('Consent | | | | | | Contacts', '', '2026-03-01', { sheets: { Contacts } })).toBe(
    '1 of 3 contacts may be written to. 1 contact is marked as agreed without saying when and how: row 3. The others may not: no consent (1).',
  );
});

test('an average by the quarter speaks of quarters', () => {
  const [found] = said({
    terms: `${HEADER}\nT | Words | Average | Time | 20 h | | Week | quarter`,
    measures: 'Measure | Count\nTime | Minutes',
    sheets: { Log: log() },
    today: '2026-08-01',
  });
  expect(found).toContain(' between July and September 2026 so far');
  expect(found).toContain('Missed in both quarters: January – March 2026 and April – June 2026.');
});
