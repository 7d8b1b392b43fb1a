import { describe, expect, test } from '@jest/globals';
import { livelihoodsCluster } from '../../../src/contracts/livelihoods-cluster';
import { labelOf, SUTRAS } from '../../../src/contracts/livelihoods-cluster/dashasutri';
import { livelihoodsClusterExample } from '../../../src/contracts/livelihoods-cluster/example';
import type { RegisterRow, Template } from '../../../src/contracts/template';
import type { Document } from '../../../src/model/document';
import { counted, standing } from '../patna';
import { cluster, datesOf, examined, report, reportText, SHGS, VILLAGES, visited } from './cluster';

const registers = { Villages: VILLAGES, SHGs: SHGS };

test('L16: 21 days and one of them twice are 21, and the night of the 31st is January’s', () => {
  const days = datesOf('2027-01', 1, 21);
  const log = [...days, '2027-01-21'].map((date) => visited(date, 'Ambegaon'));
  const field = standing(cluster({ registers, log }), 'L16', '2027-02-01');
  expect(field.history[9]).toMatchObject({ actual: 21, required: 22, status: 'broken' });
  const enough = [...log, visited('2027-01-22', 'Borgaon')];
  expect(
    standing(cluster({ registers, log: enough }), 'L16', '2027-02-01').history[9],
  ).toMatchObject({ actual: 22, status: 'met' });
  const halts = cluster({
    registers,
    log: datesOf('2027-01', 16, 31).map((date) =>
      visited(date, 'Ambegaon', { 'Night halt': 'Borgaon' }),
    ),
  });
  expect(standing(halts, 'L16b', '2027-02-01').history[9]).toMatchObject({
    actual: 16,
    required: 16,
    status: 'met',
  });
  expect(counted(halts, 'Night halts', '2027-02-01', '2027-02-28')).toBe(0);
});

describe('field days and night halts', () => {
  test('a night that ends in the next month belongs to the month of its evening', () => {
    const { log } = livelihoodsCluster;
    const timed: Template = {
      ...livelihoodsCluster,
      log: { ...log, before: ['date', 'start', 'end', 'activity'] },
    };
    const night = visited(
      '2027-01-31',
      'Ambegaon',
      { 'Night halt': 'Ambegaon' },
      { start: '19:00', end: '02:00' },
    );
    const book = cluster({ registers, log: [night] }, timed);
    expect(counted(book, 'Night halts', '2027-01-01', '2027-01-31')).toBe(1);
    expect(counted(book, 'Night halts', '2027-02-01', '2027-02-28')).toBe(0);
    expect(counted(book, 'Field days', '2027-01-31', '2027-02-01')).toBe(1);
  });

  test('two rows of one night are one night, and a village that nobody knows is none', () => {
    const log = [
      visited('2026-05-04', 'Ambegaon', { 'Night halt': 'Ambegaon' }),
      visited('2026-05-04', 'Ambegaon', { 'Night halt': 'Ambegaon' }, { activity: 'VO meeting' }),
      visited('2026-05-05', 'Ambegaon', { 'Night halt': 'Atlantis' }),
      { date: '2026-05-06', activity: 'MIS entry' },
    ];
    const book = cluster({ registers, log });
    expect(counted(book, 'Night halts', '2026-05-01', '2026-05-31')).toBe(1);
    expect(counted(book, 'Field days', '2026-05-01', '2026-05-31')).toBe(2);
    expect(book.issues.map(({ code }) => code)).toEqual(['foreign-key']);
  });

  test('leave asks for less, never rounded down, and says what can no longer be reached', () => {
    const sheets = { breaks: [{ from: '2026-11-06', until: '2026-11-10', reason: 'Diwali' }] };
    const log = datesOf('2026-11', 11, 20).map((date) => visited(date, 'Ambegaon'));
    // 22 × 25 ÷ 30 is 18.3.
    expect(standing(cluster({ registers, sheets, log }), 'L16', '2026-11-20')).toMatchObject({
      required: 19,
      actual: 10,
      remaining: 9,
      achievable: true,
      detail: { whole: 22, daysLeft: 10 },
    });
    expect(standing(cluster({ registers, log }), 'L16', '2026-11-20')).toMatchObject({
      required: 22,
      status: 'broken',
      achievable: false,
    });
  });

  test('India changes no clocks', () => {
    const { contract, clockChanges } = cluster();
    expect(contract.timeZone).toBe('Asia/Kolkata');
    expect(clockChanges).toEqual([]);
  });
});

test('L17: an SHG passes with eight of ten, in two groups of five', () => {
  const scoring = (Id: string, date: string, SHG: string, missing: readonly number[]) => ({
    Id,
    Date: date,
    SHG,
    ...Object.fromEntries(
      SUTRAS.map((sutra, index) => [labelOf(sutra), missing.includes(index) ? 0 : 1]),
    ),
  });
  const all = {
    ...registers,
    SHGs: [...SHGS, { Id: 'S3', Name: 'Asha', Village: 'Deogaon', From: '2026-06-15' }],
    Scorings: [
      scoring('D1', '2026-04-14', 'Jijau', []),
      scoring('D2', '2026-05-12', 'Jijau', [8, 9]),
      scoring('D3', '2026-05-13', 'Ahilya', [3, 8, 9]),
    ],
  };
  const book = cluster({ registers: all });
  expect(standing(book, 'L17', '2026-05-31')).toMatchObject({
    actual: 1,
    required: 2,
    detail: {
      passMark: 8,
      short: ['S2'],
      falling: ['S1'],
      unscored: [],
      mean: 7.5,
      groupMeans: [4.5, 3],
    },
  });
  expect(standing(book, 'L17', '2026-06-30').detail).toMatchObject({
    unscored: ['S1', 'S2', 'S3'],
  });
  expect(reportText({ registers: all }, 'mpr', '2026-05', '2026-06-02')).toMatch(
    /SHGs scored – 2 3 – Regular meetings – 2 3 – \(नियमित बैठक\)/,
  );
});

test('L17: an MPR tells the five and five of each SHG, and the time before', () => {
  const scored = (date: string, ticks: Readonly<Record<string, boolean>>) => ({
    Id: date,
    Date: date,
    SHG: 'Jijau',
    ...ticks,
  });
  const followed = (...codes: readonly string[]) =>
    Object.fromEntries(
      SUTRAS.filter(({ code }) => codes.includes(code)).map((each) => [labelOf(each), true]),
    );
  const Scorings = [
    scored('2026-05-08', followed('meetings', 'education')),
    scored('2026-06-08', followed('meetings', 'savings', 'books', 'education')),
  ];
  // Three of the first five and one of the last five; two the month before.
  expect(
    reportText({ registers: { ...registers, Scorings } }, 'mpr', '2026-06', '2026-07-02'),
  ).toMatch(/Five and five, SHG by SHG .* Jijau 3 1 ▲ 4 2 /);
});

test('L18: the DMMU has a clock of its own', () => {
  const record = (Id: string, dmmu?: string): RegisterRow => ({
    Id,
    Record: 'Savings',
    'Happened on': '2026-05-04',
    'BMMU entered on': '2026-05-14',
    ...(dmmu !== undefined && { 'DMMU entered on': dmmu }),
  });
  const book = cluster({
    registers: {
      'MIS records': [
        record('R1', '2026-05-17'),
        record('R2', '2026-05-18'),
        record('R3'),
        { Id: 'R4', Record: 'Savings', 'Happened on': '2026-05-04' },
      ],
    },
  });
  expect(standing(book, 'L18', '2026-05-17').detail).toMatchObject({ onTime: 1, waiting: 2 });
  expect(standing(book, 'L18', '2026-05-31').detail).toMatchObject({ onTime: 1, late: 2 });
  expect(standing(book, 'L10', '2026-05-31').detail).toMatchObject({ onTime: 0, late: 4 });
});

const numberOf = (text: string): number => Number(text.replace(/[₹,]/g, '').replace('−', '-'));

/** What a report says of its own period, line by line: the columns that bear the period's name. */
function figures({ blocks }: Document, label: string): Map<string, number> {
  const found = new Map<string, number>();
  let heading = '';
  for (const block of blocks) {
    if (block.block === 'heading') heading = block.text;
    if (block.block !== 'table') continue;
    const index = block.columns.findIndex(({ header }) => header === label);
    if (index < 0) continue;
    for (const row of [...block.rows, ...(block.footer ? [block.footer] : [])])
      found.set(`${heading}: ${row[0]}`, numberOf(String(row[index])));
  }
  return found;
}

/** The tables of amounts since the contract began, by their headings; the QPR has levels of its own. */
function sinceTheStart({ blocks }: Document): Map<string, unknown> {
  let heading = '';
  return new Map(
    blocks.flatMap((block) => {
      if (block.block === 'heading') heading = block.text;
      const isSum =
        block.block === 'table' && /^(Inclusion, |Fund ledger, |Up to )/.test(block.caption);
      return isSum && !/by (cluster|block)$/.test(heading) ? [[heading, block] as const] : [];
    }),
  );
}

test('L19: three MPRs add up to their QPR, and none is left out', () => {
  const findings = examined(livelihoodsClusterExample(), '2026-11-20');
  const named = (month: string, name: string) => [month, `${name} 2026`] as const;
  const quarters = [
    {
      quarter: '2026-Q1',
      label: 'April – June 2026',
      months: [named('2026-04', 'April'), named('2026-05', 'May'), named('2026-06', 'June')],
    },
    {
      quarter: '2026-Q2',
      label: 'July – September 2026',
      months: [named('2026-07', 'July'), named('2026-08', 'August'), named('2026-09', 'September')],
    },
  ];
  for (const { quarter, label, months } of quarters) {
    const qpr = report(findings, 'qpr', quarter);
    const whole = figures(qpr, label);
    const mprs = months.map(([month]) => report(findings, 'mpr', month));
    const parts = mprs.map((mpr, index) => figures(mpr, months[index]?.[1] ?? ''));
    expect(whole.size).toBeGreaterThan(85);
    for (const key of new Set([...whole.keys(), ...parts.flatMap((part) => [...part.keys()])])) {
      // A line that a month does not have is a line of nothing.
      const sum = parts.reduce((all, part) => all + (part.get(key) ?? 0), 0);
      expect([quarter, key, sum]).toEqual([quarter, key, whole.get(key) ?? 0]);
    }
    const [, , last] = mprs;
    expect(sinceTheStart(qpr).size).toBeGreaterThan(5);
    expect(last && sinceTheStart(last)).toEqual(sinceTheStart(qpr));
  }
  const submissions = [
    { what: 'MPR', period: '2026-04', due: '2026-05-05', submitted: '2026-05-09', to: 'BMMU' },
    { what: 'MPR', period: '2026-05', due: '2026-06-05', to: 'BMMU' },
  ];
  expect(standing(cluster({ sheets: { submissions } }), 'L19', '2026-06-06')).toMatchObject({
    actual: 50,
    required: 100,
    status: 'at-risk',
  });
});

test('L20: Marathi words, rupees with lakh commas and Indian days are understood', () => {
  const sutras = livelihoodsCluster.lists.find(({ list }) => list === 'Dashasutri')?.entries;
  expect(sutras).toHaveLength(10);
  expect(sutras?.[0]?.name).toBe('Regular meetings (नियमित बैठक)');
  const entry = { Date: '2026-05-06', Fund: 'CIF', Entry: 'Released' };
  const book = cluster({
    registers: {
      ...registers,
      'Fund ledger': [
        { Id: 'F1', ...entry, Amount: '₹12,34,567.50' },
        { Id: 'F2', ...entry, Date: '7/5/2026', Amount: 'Rs. 1,00,000' },
        { Id: 'F3', ...entry, Date: '2026-05-08', Amount: '2.5 lakh' },
      ],
    },
    log: [visited('2026-05-06', 'Ambegaon', { Sutra: 'Regular meetings (नियमित बैठक)' })],
  });
  expect(book.issues).toEqual([]);
  expect(book.contract.currency).toBe('INR');
  expect(counted(book, 'CIF released', '2026-05-06', '2026-05-06')).toBe(123_456_750);
  expect(counted(book, 'CIF released', '2026-05-07', '2026-05-07')).toBe(10_000_000);
  expect(counted(book, 'CIF released', '2026-05-08', '2026-05-08')).toBe(25_000_000);
  expect(book.tables.get('log')?.rows[0]).toMatchObject({ sutra: 'meetings' });
});

test('L21: a bottleneck open for more than 30 days is late, and a solution is told', () => {
  const raised = {
    Name: 'Bank opens no account',
    'Raised on': '2026-05-12',
    Level: 'BMMU',
    Agreed: 'Ask the bank',
  };
  const open = { 'Follow-ups': [{ Id: 'U1', ...raised, State: 'Open' }] };
  expect(standing(cluster({ registers: open }), 'L21', '2026-06-11').status).toBe('on-course');
  expect(standing(cluster({ registers: open }), 'L21', '2026-06-12').detail).toMatchObject({
    late: 1,
    outstanding: 1,
  });
  const solved = {
    'Follow-ups': [
      {
        Id: 'U1',
        ...raised,
        State: 'Solved',
        'Solved on': '2026-06-05',
        Solution: 'The bank came to the village.',
      },
    ],
  };
  const told = (all: Readonly<Record<string, readonly RegisterRow[]>>) =>
    reportText({ registers: all }, 'qpr', '2026-Q1', '2026-07-02');
  expect(told(solved)).toContain('The bank came to the village.');
  expect(told(open)).toMatch(/9\. Issues and bottlenecks .*Bank opens/);
});
