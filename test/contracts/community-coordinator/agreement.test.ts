import { expect, test } from '@jest/globals';
import { check } from '../../../src/checks';
import { communityCoordinator } from '../../../src/contracts/community-coordinator';
import { split } from '../../../src/model/money';
import { contractMonths } from '../../../src/model/period';
import { contractMinutes } from '../../../src/workbook/contract';
import { rowsOf } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { counted, did, HOUR, patna, reportText, standing } from '../patna';

const CENTRE = 'Patna community centre';
const YEAR = ['2026-01-01', '2026-12-31'] as const;

test('P1: a week without a day in Patna falls short', () => {
  const book = patna({
    log: [
      did('2026-03-03', '10:00-12:00', 'Drop-in', { place: CENTRE }),
      did('2026-03-11', '10:00-12:00', 'Planning and administration'),
    ],
  });
  const { history, rule } = standing(book, 'P1', '2026-03-16');
  expect(rule).toBe('minimum');
  expect(history.slice(-2).map(({ actual, status }) => [actual, status])).toEqual([
    [1, 'met'],
    [0, 'broken'],
  ]);
});

test('P2: the longest gap between two days at a venue is found', () => {
  const log = ['2026-01-06', '2026-01-20', '2026-02-04'].map((date) =>
    did(date, '10:00-15:00', 'Drop-in', { place: CENTRE }),
  );
  const { status, actual, required } = standing(patna({ log }), 'P2', '2026-02-05');
  expect([status, actual, required]).toEqual(['broken', 15, 14]);
  expect(standing(patna({ log: log.slice(0, 2) }), 'P2', '2026-01-21').status).toBe('on-course');
  expect(standing(patna({ log }), 'P2b', '2026-02-05').history[0]).toMatchObject({
    actual: 2,
    required: 4,
    status: 'broken',
  });
});

test('P3: the Secretary gets the monthly summary', () => {
  const book = patna();
  expect(book.contract.reportsTo).toContain('Secretary');
  expect(rowsOf(book, 'recipients').find(({ report }) => report === 'monthly')?.name).toContain(
    'Secretary',
  );
  const log = [did('2026-01-13', '10:00-12:00', 'Drop-in')];
  expect(reportText({ log }, 'monthly', '2026-01', '2026-02-02')).toContain('Drop-in 2 h');
});

test('P4: the fee, the hours and the full-time pay agree', () => {
  const { contract } = patna();
  const { total = 0, fullTimePay = 0, hoursPerWeek = 0, fullTimeHours = 1 } = contract;
  expect(contractMinutes(contract)).toBe(1456 * HOUR);
  expect([total, fullTimePay]).toEqual([2_600_000, 3_250_000]);
  expect(total / fullTimePay).toBe(hoursPerWeek / fullTimeHours);
  const codes = (fullTimeHours: string) =>
    check(
      patna(
        {},
        {
          ...communityCoordinator,
          contract: { ...communityCoordinator.contract, fullTimeHours: { value: fullTimeHours } },
        },
      ),
      day('2026-03-01'),
    ).map(({ code }) => code);
  expect(codes('35 h')).toEqual([]);
  expect(codes('37 h')).toEqual(['daybook/contract-disagrees']);
  expect(standing(patna(), 'P4', '2026-03-01')).toMatchObject({ required: 2_600_000, actual: 0 });
});

test('P5: twelve instalments add up to the penny', () => {
  const parts = split(2_600_000, 12);
  expect(parts).toEqual([...Array(8).fill(216_667), ...Array(4).fill(216_666)]);
  const found = standing(patna(), 'P5', '2026-03-31');
  if (found.rule !== 'instalments') throw new Error(found.rule);
  expect(found.detail.parts.map(({ part }) => part)).toEqual(parts);
  expect(found.detail.parts.filter(({ state }) => state === 'due')).toHaveLength(3);
  expect(found.required).toBe(2_600_000);
});

test('P6: an instalment is fixed and the hours stand beside it', () => {
  const log = [
    did('2026-01-05', '09:00-12:00', 'Drop-in', { entered: '2026-01-06T18:00' }),
    did('2026-01-12', '09:00-12:00', 'Drop-in', { entered: '2026-01-20T18:00' }),
  ];
  const found = standing(patna({ log }), 'P5', '2026-01-31');
  if (found.rule !== 'instalments') throw new Error(found.rule);
  const [first] = found.detail.parts;
  // 6 h of 1,456 h, of £26,000.
  expect(first).toMatchObject({ amount: 216_667, earned: Math.round((2_600_000 * 6) / 1456) });
  expect(standing(patna({ log }), 'P6', '2026-01-31')).toMatchObject({
    actual: 50,
    required: 90,
  });
});

test('P7: the average runs over the whole contract and leaves breaks out', () => {
  const fullWeek = (monday: number) =>
    [0, 1, 2, 3].map((weekday) =>
      did(`2026-01-${String(monday + weekday).padStart(2, '0')}`, '09:00-16:00', 'Drop-in'),
    );
  const log = [...fullWeek(5), ...fullWeek(12)];
  const sheets = { breaks: [{ from: '2026-01-01', until: '2026-01-04', reason: 'Before work' }] };
  const { status, actual } = standing(patna({ log, sheets }), 'P7', '2026-01-18');
  expect([status, actual]).toEqual(['on-course', 56 * HOUR]);
  const light = standing(patna({ log: log.slice(0, 7), sheets }), 'P7', '2026-01-18');
  expect(light.status).not.toBe('broken');
  const off = [...sheets.breaks, { from: '2026-01-19', until: '2026-01-25', reason: 'Leave' }];
  expect(standing(patna({ log, sheets: { breaks: off } }), 'P7', '2026-01-25').status).toBe(
    'on-course',
  );
});

test('P7: a mean month of 1,456 h is 121 h 20 min', () => {
  expect((contractMinutes(patna().contract) ?? 0) / 12).toBe(121 * HOUR + 20);
  const found = standing(patna(), 'P7', '2026-02-01');
  expect(found.detail).toMatchObject({ meanMonth: 121 * HOUR + 20 });
});

test('P8: evenings, weekends and bank holidays are told apart', () => {
  const book = patna({
    log: [
      did('2026-03-02', '17:00-20:00', 'Group meeting'),
      did('2026-03-07', '10:00-14:00', 'Event or workshop'),
      did('2026-04-03', '10:00-11:00', 'Drop-in'),
      did('2026-06-15', '10:00-12:00', 'Drop-in'),
    ],
  });
  expect(counted(book, 'Evening hours', ...YEAR)).toBe(2 * HOUR);
  expect(counted(book, 'Weekend hours', ...YEAR)).toBe(4 * HOUR);
  expect(counted(book, 'Bank holiday hours', ...YEAR)).toBe(3 * HOUR);
  expect(counted(book, 'Hours worked', ...YEAR)).toBe(10 * HOUR);
});

test('P9: there is no VAT without a number, and no leave', () => {
  const { contract } = patna();
  expect(contract.vatNumber).toBeUndefined();
  expect(contract.breaks).toEqual([]);
  expect(communityCoordinator.terms.some(({ clause }) => /leave|holiday/i.test(clause ?? ''))).toBe(
    false,
  );
});

test('P10: month n of 12, year n of 4', () => {
  const { contract } = patna();
  const months = contractMonths(contract.calendar.contract);
  expect(months).toHaveLength(12);
  expect(contract.fundingEnds).toBe(day('2029-12-31'));
  expect(reportText({}, 'monthly', '2026-09', '2026-10-01')).toContain(
    'Month 9 of 12 · Year 1 of 4',
  );
  expect(standing(patna(), 'P10', '2026-09-30').status).toBe('on-course');
  expect(standing(patna(), 'P10', '2026-10-02')).toMatchObject({
    status: 'at-risk',
    detail: { what: 'contract', daysLeft: 90, reminder: 90 },
  });
  expect(standing(patna(), 'P10b', '2026-12-31')).toMatchObject({
    status: 'on-course',
    detail: { what: 'funding' },
  });
});
