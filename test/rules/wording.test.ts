import { describe, expect, test } from '@jest/globals';
import { notation } from '../../src/words/en/notation';
import { formats } from '../../src/words/format';
import { day } from '../book';
import { log, logged, standingFor } from './asked';
import { HEADER, said, term, visit } from './said';

describe('enough, and more than enough', () => {
  const CONTACTS = 'Minimum | Liaison | 2 | | Month';
  const liaison = (first: string, count: number) =>
    logged(first, count, 1, { rest: 'liaison | dal' });
  test.each([
    [2, '2026-01-20', '2 contacts in January 2026 so far; 2 are asked. Done.'],
    [9, '2026-01-20', '9 contacts in January 2026 so far; 2 are asked. Done.'],
  ])('%s by %s', (count, today, sentence) => {
    expect(term(CONTACTS, liaison('2026-01-02', count), today)).toBe(sentence);
  });

  test('in a month that is over', () => {
    const all = (month: string) => liaison(`2026-${month}-02`, 3);
    const year = Array.from({ length: 12 }, (_, index) => all(String(index + 1).padStart(2, '0')));
    expect(term(CONTACTS, year.join('\n'), '2027-01-05')).toBe(
      '3 contacts in December 2026; 2 were asked. Done.',
    );
  });

  test('time is one thing, however long', () => {
    const rows = logged('2026-01-02', 4, 1);
    expect(term('Minimum | Hours | 3 h | | Month', rows, '2026-01-20')).toBe(
      '4 h in January 2026 so far; 3 h is asked. Done.',
    );
    expect(term('Minimum | Hours | 10 h | | Month', rows, '2026-01-20')).toBe(
      '4 h of 10 h in January 2026 so far. 6 h more is needed in the 12 days left.',
    );
  });
});

describe('what breaks and part months ask less', () => {
  const Breaks = 'From | Until\n2026-01-12 | 2026-01-31';
  const FIELD = 'Minimum | Field days | 22 | | Month';

  test('is said of this month', () => {
    expect(term(FIELD, visit('2026-01-01', 8), '2026-01-11', { sheets: { Breaks } })).toBe(
      '8 field days in January 2026 so far; 8 are asked. Done. 11 of the 31 days of January 2026 lie outside breaks: 8 of 22 field days asked.',
    );
  });

  test('is said of the months that were missed', () => {
    const rows = `${visit('2026-01-01', 7)}\n${visit('2026-02-01', 22)}`;
    expect(term(FIELD, rows, '2026-02-22', { sheets: { Breaks } })).toBe(
      '22 field days in February 2026 so far; 22 are asked. Done. Missed in January 2026 (8 asked).',
    );
  });

  test('is among the figures of each month', () => {
    const found = standingFor('minimum', {
      terms: `${HEADER}\nT | Words | ${FIELD}`,
      measures: 'Measure | Count\nField days | Days',
      sheets: { Log: log(visit('2026-02-01', 22)), Breaks },
      today: '2026-03-10',
    });
    expect(found.history).toMatchObject([{ required: 8, whole: 22 }, { required: 22 }]);
    expect(found.history[1]).not.toHaveProperty('whole');
  });

  test('may be everything', () => {
    const all = 'From | Until\n2026-01-01 | 2026-01-31';
    expect(term(FIELD, '', '2026-01-11', { sheets: { Breaks: all } })).toBe(
      'Nothing is asked: all the days of January 2026 that would count lie in breaks.',
    );
  });

  test('but of the whole contract nothing: whoever agreed on a total knew of its breaks', () => {
    const sheets = { Breaks: 'From | Until\n2026-07-01 | 2026-12-31' };
    expect(
      term('Minimum | Field days | 10 | | Contract', visit('2026-01-01', 5), '2026-02-01', {
        sheets,
      }),
    ).toBe(
      '5 of 10 field days so far. 5 more are needed in the 150 days left. The last day on which that can still begin is 26 June 2026.',
    );
  });

  test('of each place', () => {
    const rows = '2026-01-02 | 1 | liaison | dal';
    const cells = 'Coverage | Liaison | 3 | | Month | | places where Tags = neighbour';
    expect(term(cells, rows, '2026-01-11', { sheets: { Breaks } })).toContain(
      'Places: 0 of 3 done in January 2026 so far (2 contacts each).',
    );
  });
});

describe('a gap', () => {
  const GAP = 'Spread | Present | | 14 days apart';
  const Breaks = 'From | Until\n2026-01-12 | 2026-01-21';
  test.each([
    [
      [visit('2026-01-10', 1)],
      '2026-01-23',
      'The last time was 13 days ago, on 10 January 2026; the next must be by 3 February 2026, breaks left out. The longest gap so far is 9 days.',
    ],
    [
      [visit('2026-01-10', 1), visit('2026-02-06', 1)],
      '2026-02-07',
      'The last time was on 6 February 2026; the next must be by 20 February 2026. More than 14 days passed once: 17 days, breaks left out, from 10 January 2026 to 6 February 2026.',
    ],
    [
      [visit('2026-01-10', 20, 14).replace('2026-01-24', '2026-01-22')],
      '2026-02-08',
      'The last time was on 7 February 2026; the next must be by 21 February 2026. More than 14 days passed once: 16 days, from 22 January 2026 to 7 February 2026.',
    ],
    [
      [visit('2026-01-05', 40, 10)],
      '2027-02-12',
      'Never more than 10 days from one to the next, breaks left out, where at most 14 days are allowed. Met.',
    ],
  ])('says when breaks are left out %#', (rows, today, sentence) => {
    expect(term(GAP, rows.join('\n'), today, { sheets: { Breaks } })).toBe(sentence);
  });

  test.each([
    ['2026-12-20', '; the next must be by 29 December 2026.'],
    ['2026-12-21', '; the next must be by 30 December 2026.'],
    ['2026-12-22', '. No other is needed before 31 December 2026, the last day.'],
  ])('asks for nothing after the last day: %s', (last, ending) => {
    const rows = `${visit('2026-01-05', 34, 10)}\n${visit(last, 1)}`;
    expect(term('Spread | Present | | 9 days apart', rows, '2026-12-26')).toContain(ending);
  });
});

describe('an average that looks even and is not', () => {
  const AVERAGE = 'Average | Hours | 28 h | | Week';
  const almost = (minutes: string) =>
    `${logged('2026-01-01', 363, 4)}\n2026-12-30 | ${minutes} | admin`;
  test.each([
    [AVERAGE, '3h 59m', '1,455 h 59 min of 1,456 h: 1 min short. Missed.'],
    [AVERAGE, '4h 1m', '28 h a week on average, against 28 h. 1 min more. Met.'],
    [
      'Average | Hours | | 28 h | Week',
      '4h 1m',
      '1,456 h 1 min of 1,456 h: 1 min too much. Missed.',
    ],
    [
      'Average | Hours | 25 h | 28 h | Week',
      '4h 1m',
      '1,456 h 1 min of 1,456 h: 1 min too much. Missed.',
    ],
    [
      'Average | Hours | 28 h | 29 h | Week',
      '3h 59m',
      '1,455 h 59 min of 1,456 h: 1 min short. Missed.',
    ],
    [
      'Average | Hours | 28 h | 29 h | Week',
      '4h 1m',
      '28 h a week on average, against 28 h to 29 h. Met.',
    ],
    [AVERAGE, '4h', '28 h a week on average, against 28 h. Exactly even. Met.'],
  ])('%s, the last day %s', (cells, minutes, sentence) => {
    expect(term(cells, almost(minutes), '2027-03-01')).toBe(sentence);
  });

  test('while it runs', () => {
    const rows = `${logged('2026-01-01', 181, 4)}\n2026-07-01 | 1h 59m | admin`;
    expect(term(AVERAGE, rows, '2026-07-01')).toContain(
      '725 h 59 min so far, against 726 h by today: 1 min behind.',
    );
  });
});

describe('in time', () => {
  const DELAY = 'Timeliness | Delay | | 3 days | Month';
  const on = (date: string, entered: string) => `2026-01-${date} | 1 | visit | | ${entered}`;
  test.each([
    [
      [on('10', '2026-01-11')],
      '1 row of 1 was in time (within 3 days) in January 2026 so far: 100 %.',
    ],
    [
      [on('10', '2026-01-11'), on('11', '2026-01-19')],
      '1 row of 2 was in time (within 3 days) in January 2026 so far: 50 %. Late: row 3; the longest took 8 days. What was late stays late: it can no longer be met.',
    ],
    [
      [on('11', '2026-01-19')],
      'The one row was not in time (within 3 days) in January 2026 so far: 0 %. Late: row 2; the longest took 8 days. What was late stays late: it can no longer be met.',
    ],
  ])('%#', (rows, sentence) => {
    expect(term(DELAY, rows.join('\n'), '2026-01-22')).toBe(sentence);
  });

  test.each([
    ['timeliness', DELAY],
    ['evidence', 'Evidence | Hours | | | Month | | Entered'],
    ['share', 'Share | Visits | 30 % | | Month | | Hours'],
  ] as const)('there is no figure where nothing fell due: %s', (kind, cells) => {
    const found = standingFor(kind, {
      terms: `${HEADER}\nT | Words | ${cells}`,
      measures:
        'Measure | Count | Column\nDelay | Days between | Date to Entered\nHours | Minutes |\nVisits | Minutes |',
      sheets: { Log: 'Date | Hours | Activity | Place | Entered' },
      today: '2026-01-20',
    });
    expect(found).not.toHaveProperty('actual');
    expect(found.status).toBe('on-course');
  });
});

describe('instalments that may be invoiced', () => {
  const CELLS = 'Instalments | | £26,000 | | Month | 12 parts | invoice';
  const invoices = (...months: readonly string[]) =>
    [
      'Number | Period | From | Issued on | Amount | Paid on',
      ...months.map((each) => `A${each} | 2026-${each} | | 2026-11-01 | 2166.67 | 2026-11-02`),
    ].join('\n');
  test.each([
    [[], '2026-10-31', 'for January to October 2026.'],
    [['08'], '2026-10-31', 'for January to July 2026, September 2026 and October 2026.'],
    [
      ['02', '04', '05', '06', '07', '08', '09'],
      '2026-11-30',
      'for January 2026, March 2026, October 2026 and November 2026.',
    ],
    [
      ['01', '02', '03', '04', '05', '06', '07', '08'],
      '2026-11-30',
      'for September to November 2026.',
    ],
  ])('without %s', (paid, today, ending) => {
    const Invoices = invoices(...paid);
    const sentence = term(CELLS, '', today === '2026-10-31' ? '2026-11-03' : today, {
      sheets: { Invoices },
    });
    expect(sentence).toContain(`An invoice can be made ${ending}`);
  });

  test('over the turn of the year, and months of the contract’s own', () => {
    const ahead = (Starts: string, Ends: string, today: string) =>
      term(CELLS, '', today, { contract: { Starts, Ends } });
    expect(ahead('2025-11-01', '2026-10-31', '2026-02-28')).toContain(
      'for November 2025 to February 2026.',
    );
    expect(ahead('2026-01-15', '2027-01-14', '2026-04-14')).toContain(
      'for 15 January to 14 April 2026.',
    );
    expect(ahead('2026-01-15', '2027-01-14', '2026-02-14')).toContain(
      'for 15 January – 14 February 2026.',
    );
  });
});

test.each([
  ['2026-01-15', '2026-02-14', '15 January – 14 February 2026'],
  ['2025-12-15', '2026-01-14', '15 December 2025 – 14 January 2026'],
  ['2026-01-16', '2026-01-31', '16 – 31 January 2026'],
  ['2026-01-01', '2026-03-31', 'January – March 2026'],
  ['2026-03-01', '2026-03-31', 'March 2026'],
  ['2026-03-05', '2026-03-05', '5 March 2026'],
])('%s to %s is %s', (first, last, text) => {
  expect(formats(notation).period({ first: day(first), last: day(last) })).toBe(text);
});

test('a contract that is over has ended', () => {
  expect(
    said({
      terms: `${HEADER}\nT | Words | Expiry | | | | | | Contract: Ends`,
      sheets: { Log: log() },
      today: '2027-01-03',
    }),
  ).toEqual(['The contract ended on 31 December 2026, 3 days ago.']);
});
