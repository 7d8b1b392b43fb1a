import { expect, test } from '@jest/globals';
import { musicCluster } from '../../../src/contracts/music-cluster';
import { exampleSchools } from '../../../src/contracts/music-cluster/registers/schools';
import { parsePeriod } from '../../../src/model/named-period';
import { renderText } from '../../../src/render/text';
import { draftInvoice } from '../../../src/reports/invoice';
import { invoiceDocument } from '../../../src/reports/invoice-document';
import { sentenceFor } from '../../../src/reports/sentence';
import { contractMinutes } from '../../../src/workbook/contract';
import { counted, HOUR, standing } from '../patna';
import { cluster, found, spent, visit, YEAR } from './wiltshire';

test('W17: the fee is invoiced whole, with nothing taken off', () => {
  const found = standing(cluster(), 'W17', '2025-12-01');
  if (found.rule !== 'instalments') throw new Error(found.rule);
  expect(found.detail.parts.map(({ part }) => part)).toEqual([75_000, 75_000, 75_000, 75_000]);
  expect(found.required).toBe(300_000);
  expect(cluster().contract.vatNumber).toBeUndefined();
  const log = [spent('2025-09-08', '1 day', 'Planning and administration')];
  const worked = standing(cluster({ log }), 'W17', '2025-12-01');
  expect(worked.detail).toMatchObject({ parts: [{ amount: 75_000, earned: 20_000 }, {}, {}, {}] });
});

test('W18: the insurance is watched, and none is told as broken', () => {
  const on = (today: string, ...lastDays: string[]) =>
    standing(
      cluster({
        registers: {
          Documents: lastDays.map((last, index) => ({
            Id: `D${index}`,
            Name: 'Policy',
            Kind: 'Public liability insurance',
            'Good until': last,
          })),
        },
      }),
      'W18',
      today,
    );
  expect(on('2025-12-01').status).toBe('broken');
  expect(on('2025-12-01', '2026-02-28').status).toBe('on-course');
  expect(on('2026-01-30', '2026-02-28')).toMatchObject({
    status: 'at-risk',
    detail: { daysLeft: 29, reminder: 30, blocks: 'invoices' },
  });
  expect(on('2026-03-01', '2026-02-28').status).toBe('broken');
  expect(on('2026-03-01', '2026-02-28', '2027-02-28').status).toBe('on-course');
});

test('W18: an invoice without insurance in force says so', () => {
  const Documents = [
    { Id: 'D1', Name: 'P', Kind: 'Public liability insurance', 'Good until': '2026-01-31' },
  ];
  const told = (today: string, number?: string) => {
    const findings = found({ registers: { Documents } }, today);
    const quarter = parsePeriod('2025-Q1', findings.book.contract.calendar);
    const draft = quarter && draftInvoice(findings, quarter);
    if (!draft || 'refused' in draft) throw new Error(JSON.stringify(draft));
    return renderText(invoiceDocument({ ...draft, ...(number && { number }) }, findings));
  };
  for (const number of [undefined, 'WMC-001']) {
    expect(told('2026-02-01', number)).toMatch(/This invoice should wait\.\s.*insurance.*ended/s);
    expect(told('2026-01-31', number)).not.toContain('should wait');
  }
});

test('W19: a school that joins is pointed out', () => {
  expect(standing(cluster(), 'W19', '2025-12-01')).toMatchObject({
    status: 'on-course',
    actual: 100,
  });
  const joined = { Id: 'S15', Name: 'Newbrook Primary', State: 'In the cluster' };
  const book = cluster({ registers: { Schools: [...exampleSchools, joined] } });
  expect(standing(book, 'W19', '2025-12-01')).toMatchObject({
    status: 'at-risk',
    detail: { lacking: [16] },
  });
  expect(counted(book, 'Schools in the cluster', ...YEAR)).toBe(15);
  const phases = exampleSchools.map(({ Phase }) => Phase);
  expect(phases.filter((each) => each === 'Primary')).toHaveLength(12);
  expect(phases.filter((each) => each === 'Secondary')).toHaveLength(2);
});

test('W19: a school that left is due no visit, and pointed out until the days are agreed anew', () => {
  const left = exampleSchools.map((school) =>
    school.Id === 'S14' ? { ...school, State: 'Left' } : school,
  );
  const book = cluster({ registers: { Schools: left } });
  expect(standing(book, 'W7', '2025-12-01').required).toBe(13);
  expect(standing(book, 'W19b', '2025-12-01')).toMatchObject({
    status: 'at-risk',
    detail: { amount: 13, baseAmount: 14, list: 'Schools', outside: ['S14'] },
  });
  const name = exampleSchools.find(({ Id }) => Id === 'S14')?.Name;
  const { standings, ...scene } = found({ registers: { Schools: left } }, '2025-12-01');
  const [told] = standings.filter(({ term }) => term.ref === 'W19b');
  expect(told && sentenceFor(told, scene)).toContain(`Not among them: ${name}.`);
  const agreedAnew = left.map((school) =>
    school.State === 'Left' ? { ...school, 'Days agreed': false } : school,
  );
  const settled = cluster({ registers: { Schools: agreedAnew } });
  for (const ref of ['W19', 'W19b'])
    expect([ref, standing(settled, ref, '2025-12-01').status]).toEqual([ref, 'on-course']);
});

test('W20: 15 days of 7 h 30 min are 112 h 30 min', () => {
  const book = cluster({
    log: [
      spent('2025-10-01', '1 day', 'Planning and administration'),
      spent('2025-10-02', '0.5 day', 'Data and reporting'),
      spent('2025-10-03', '0.25 day', 'Coordinators’ get-together'),
    ],
  });
  expect(contractMinutes(book.contract)).toBe(112.5 * HOUR);
  expect(standing(book, 'W20', '2025-10-31')).toMatchObject({
    required: 112.5 * HOUR,
    actual: Math.round(1.75 * 7.5 * HOUR),
    status: 'on-course',
    detail: { left: 112.5 * HOUR - Math.round(1.75 * 7.5 * HOUR) },
  });
});

test('W21: milestones are held against their days', () => {
  const milestones = [
    { id: 'M1', title: 'Plan', due: '2025-09-30', met: '2025-10-10' },
    { id: 'M2', title: 'Induction', due: '2025-10-17' },
  ];
  const book = cluster({ sheets: { milestones } });
  expect(standing(book, 'W21', '2025-10-31').actual).toBe(100);
  expect(standing(book, 'W21', '2025-11-01')).toMatchObject({
    actual: 50,
    detail: { lateRows: [3], outstanding: 1 },
  });
  expect(musicCluster.milestones.every(({ remindDays }) => remindDays)).toBe(true);
});

test('W22: a visit on a day when schools are closed is pointed out', () => {
  const on = (...dates: string[]) =>
    standing(
      cluster({ log: dates.map((date) => spent(date, '2 h', 'School visit')) }),
      'W22',
      '2026-08-31',
    );
  expect(on('2025-10-24', '2025-11-03').status).toBe('on-course');
  expect(on('2025-10-29')).toMatchObject({ status: 'broken', actual: 1 });
  expect(on('2025-10-25', '2025-12-25', '2026-04-03', '2026-08-04').actual).toBe(4);
  const writing = cluster({ log: [spent('2025-10-29', '1 h', 'Writing up a school visit')] });
  expect(standing(writing, 'W22', '2025-11-01').actual).toBe(0);
});

test('W22: a visit planned for such a day is pointed out before it comes', () => {
  const planned = (date: string, made?: string) =>
    standing(
      cluster({
        registers: {
          Visits: [
            visit('B1', 'Ashcombe Primary', {
              'Planned for': date,
              ...(made !== undefined && { 'Visited on': made }),
            }),
          ],
        },
      }),
      'W22b',
      '2025-10-01',
    );
  expect(planned('2025-11-04').status).toBe('on-course');
  // Half-term, a Saturday, a training day.
  for (const date of ['2025-10-28', '2025-11-08', '2026-01-05'])
    expect(planned(date)).toMatchObject({ status: 'broken', actual: 1, rows: [2] });
  expect(planned('2025-09-27', '2025-09-30').status).toBe('on-course');
});

test('W23: each of the six school terms is due a meeting', () => {
  // The second falls in half-term, and belongs to no term.
  const log = ['2025-10-14', '2025-10-29', '2025-12-02'].map((date) =>
    spent(date, '2 h', 'Cluster meeting'),
  );
  const { status, history, required } = standing(cluster({ log }), 'W23', '2026-02-16');
  expect(status).toBe('broken');
  expect(history.map((each) => [each.status, each.actual])).toEqual([
    ['met', 1],
    ['met', 1],
    ['broken', 0],
  ]);
  expect(required).toBe(1);
  expect(standing(cluster({ log }), 'W23', '2026-02-23').status).toBe('broken');
  expect(standing(cluster(), 'W23', '2026-07-01').history).toHaveLength(5);
});
