import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { draftInvoice } from '../../src/reports/invoice';
import { invoiceDocument } from '../../src/reports/invoice-document';
import { day } from '../book';
import { draft, issued, on, paid, refusal } from './paid';
import { expectToFoot, tablesOf, textOf } from './printed';
import { linesOf, period } from './told';

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);
const AFTER = '2027-01-31';

const log = (...rows: readonly string[]): string =>
  ['Date | Hours | Activity | Place', ...rows].join('\n');

describe('£26,000.00 in twelve', () => {
  const findings = on(AFTER, paid());
  const invoices = MONTHS.map((month) => draft(findings, month));

  test('are 8 of £2,166.67 and 4 of £2,166.66', () => {
    expect(invoices.map(({ amount }) => amount)).toEqual([
      ...Array(8).fill(216_667),
      ...Array(4).fill(216_666),
    ]);
    expect(invoices.reduce((sum, { amount }) => sum + amount, 0)).toBe(2_600_000);
  });

  test('are printed so, and add up in print', () => {
    const last = invoices[11];
    const [amount, , ladder] = tablesOf(last && invoiceDocument(last, findings));
    expect(textOf(amount?.footer?.[1])).toBe('£2,166.66');
    expect(ladder?.rows.map((row) => textOf(row[3]))).toEqual([
      ...Array(8).fill('£2,166.67'),
      ...Array(4).fill('£2,166.66'),
    ]);
    expect(textOf(ladder?.footer?.[3])).toBe('£26,000.00');
    if (ladder) expectToFoot(ladder, 1, 2, 3);
  });

  test.each(MONTHS)('the %s is the instalment of that month', (month) => {
    const number = Number(month.slice(-2));
    expect(draft(findings, month)).toMatchObject({ part: number, parts: 12, name: month, vat: 0 });
    expect(draft(findings, month).ladder).toHaveLength(number);
  });
});

describe('what the hours earned', () => {
  // £26,000 ÷ 1,456 h: minutes × 2,600,000 ÷ 87,360 pence, by hand.
  test.each([
    ['nothing', '0 min', 0],
    ['a minute', '1 min', 30],
    ['an hour', '1 h', 1_786],
    ['ten hours', '10 h', 17_857],
    ['a mean month', '121h 20m', 216_667],
    ['a hundred hours', '100 h', 178_571],
  ])('%s', (_, hours, pence) => {
    const rows = hours === '0 min' ? [] : [`2026-01-05 | ${hours} | visit | home`];
    const { ladder } = draft(on(AFTER, paid({ Log: log(...rows) })), '2026-01');
    expect(ladder).toMatchObject([{ earned: pence, due: 216_667, ahead: pence - 216_667 }]);
  });

  const entry = fc.record({ after: fc.nat(364), minutes: fc.integer({ min: 1, max: 720 }) });

  test('is rounded once a month; every table of the invoice foots', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.constantFrom(...MONTHS), (rows, month) => {
        const Log = log(
          ...rows.map(
            ({ after, minutes }, index) =>
              `${isoDay(addDays(day('2026-01-01'), after))} | ${minutes} min | ${index % 2 ? 'visit' : 'admin'} | home`,
          ),
        );
        const findings = on(AFTER, paid({ Log }));
        const invoice = draft(findings, month);
        const [amount, hours, ladder] = tablesOf(invoiceDocument(invoice, findings));
        if (!amount || !hours || !ladder) throw new Error('a table is missing');
        expectToFoot(amount, 1);
        expectToFoot(hours, 1);
        expectToFoot(ladder, 1, 2, 3);
        for (const [index, line] of invoice.ladder.entries()) {
          const worked = rows
            .filter(({ after }) =>
              isoDay(addDays(day('2026-01-01'), after)).startsWith(MONTHS[index] ?? ''),
            )
            .reduce((sum, { minutes }) => sum + BigInt(minutes), 0n);
          // Half a penny and more is a penny.
          const pence = (2n * worked * 2_600_000n + 87_360n) / (2n * 87_360n);
          expect([line.minutes, line.earned]).toEqual([Number(worked), Number(pence)]);
        }
        expect(invoice.ladder[invoice.ladder.length - 1]?.minutes).toBe(invoice.minutes);
      }),
      { numRuns: 50 },
    );
  });

  test('stands beside the instalment, with the difference since the start', () => {
    const Log = log(
      '2026-01-05 | 100 h | visit | home',
      '2026-02-05 | 1h 30m | admin | home',
      '2026-02-06 | 8.5 | visit | home',
      '2026-02-06 | 2 | | home',
    );
    const findings = on('2026-03-01', paid({ Log }));
    expect(linesOf(invoiceDocument(draft(findings, '2026-02'), findings))).toEqual([
      'This is a preview. It has no number and is not to be paid.',
      'From: Isla Kerr\n2 Sample Road, Patna',
      'To: Patna Action Group Ltd',
      'Invoice number: given on issue',
      'Date: 1 March 2026',
      'For: Instalment 2 of 12: February 2026',
      '# To pay',
      'Amount due',
      'Description | Amount',
      'Community coordinator, February 2026 | £2,166.67',
      'Total | £2,166.67',
      'Please pay £2,166.67 by 31 March 2026.',
      '# Hours statement',
      'Hours worked, February 2026',
      'Activity | Hours',
      'School visit | 8 h 30 min',
      'Not said | 2 h',
      'Administration | 1 h 30 min',
      'Total | 12 h',
      '# Earned and due',
      'What the hours earned, what the instalments come to',
      'Month | Hours | Earned | Instalment | Difference so far',
      'January 2026 | 100 h | £1,785.71 | £2,166.67 | −£380.96',
      'February 2026 | 12 h | £214.29 | £2,166.67 | −£2,333.34',
      'Total | 112 h | £2,000.00 | £4,333.34 | −£2,333.34',
      'Earned is hours worked at the contract rate: £26,000.00 for 1,456 h. Each month is rounded to the penny once; totals add up the lines.',
      'The hours rest on 3 rows of the Log sheet.',
    ]);
  });

  test('is that of the hours which the term pays for', () => {
    const sheets = paid({
      Terms: `
        Ref | Clause             | Rule        | Measure  | At least | Per   | Window
        P5  | monthly, for visits | Instalments | Visiting | £26,000  | Month | 12 parts`,
      Measures: 'Measure | Count | Where\nVisiting | Minutes | Activity = visit',
      Log: log('2026-01-05 | 10 | visit | home', '2026-01-06 | 50 | admin | home'),
    });
    const invoice = draft(on(AFTER, sheets), '2026-01');
    expect(invoice).toMatchObject({
      minutes: 600,
      hours: [{ activity: 'visit', minutes: 600 }],
      ladder: [{ minutes: 600, earned: 17_857 }],
      rows: [2],
    });
  });

  test('is left out where the contract agrees no hours', () => {
    const findings = on(AFTER, paid({}, { 'Hours per week': '' }));
    const [, , ladder] = tablesOf(invoiceDocument(draft(findings, '2026-02'), findings));
    expect(ladder?.columns.map(({ header }) => header)).toEqual(['Month', 'Hours', 'Instalment']);
    expect(ladder?.footer?.map(textOf)).toEqual(['Total', '0 h', '£4,333.34']);
  });
});

describe('VAT', () => {
  const one = (contract: Readonly<Record<string, string>>) => {
    const Terms = `
      Ref | Clause     | Rule        | At least | Per      | Window
      T1  | one payment | Instalments | £6,000   | Contract | 1 parts`;
    const findings = on(AFTER, paid({ Terms }, { 'Total fee': '6000', ...contract }));
    const invoice = draft(findings, '2026-01');
    return { invoice, lines: linesOf(invoiceDocument(invoice, findings)) };
  };

  test('is within the amount where there is a VAT number: 6,000 = 5,000 + 1,000', () => {
    const { invoice, lines } = one({ 'VAT number': 'GB123456789', 'VAT rate %': '20' });
    expect(invoice).toMatchObject({ net: 500_000, vat: 100_000, amount: 600_000 });
    expect(lines).toEqual(
      expect.arrayContaining([
        'VAT number: GB123456789',
        'Community coordinator, January – December 2026 | £5,000.00',
        'VAT at 20 % | £1,000.00',
        'Total | £6,000.00',
      ]),
    );
  });

  test('is not charged without one, whatever the rate says', () => {
    const { invoice, lines } = one({ 'VAT rate %': '20' });
    expect(invoice).toMatchObject({ net: 600_000, vat: 0, amount: 600_000 });
    expect(lines.join('\n')).not.toContain('VAT');
  });

  test.each([
    ['20', 216_667, 180_556, 36_111],
    ['0', 216_667, 216_667, 0],
    ['5', 216_667, 206_350, 10_317],
    ['0.2', 216_667, 180_556, 36_111],
  ])('of %s %% leaves net and VAT that add up to the penny', (rate, amount, net, vat) => {
    const sheets = paid({}, { 'VAT number': 'GB1', 'VAT rate %': rate });
    expect(draft(on(AFTER, sheets), '2026-01')).toMatchObject({ amount, net, vat });
  });
});

describe('£6,000 with its VAT in three fixed parts', () => {
  const Terms = `
    Ref | Clause         | Rule        | At least | Per   | Window
    T1b | three payments | Instalments | £6,000   | Month | 3 parts`;
  const TAXED = { 'Total fee': '6000', 'VAT number': 'GB123456789', 'VAT rate %': '20' };
  const sheets = paid({ Terms }, TAXED);
  const NETS = { '2026-01': 166_667, '2026-02': 166_666, '2026-03': 166_667 };

  test.each(Object.entries(NETS))('%s, as a preview', (month, net) => {
    const findings = on(AFTER, sheets);
    const invoice = draft(findings, month);
    expect(invoice).toMatchObject({ amount: 200_000, net, vat: 200_000 - net });
    expect(linesOf(invoiceDocument(invoice, findings)).join('\n')).toContain(
      'VAT is worked out over all invoices so far',
    );
  });

  test.each([
    ['as they fall due', ['2026-01', '2026-02', '2026-03']],
    ['the last first', ['2026-03', '2026-02', '2026-01']],
    ['the first last', ['2026-02', '2026-03', '2026-01']],
  ])('comes to £5,000.00 and £1,000.00 when issued %s', (_, months) => {
    let book: Parameters<typeof on>[1] = sheets;
    const nets = months.map((month) => {
      const { net } = draft(on(AFTER, book), month);
      book = issued(book, month, AFTER).sheets;
      return net;
    });
    expect(nets.reduce((all, net) => all + net, 0)).toBe(500_000);
  });

  test('leaves out what was invoiced before there was a VAT number, and what was made void', () => {
    const Invoices = `
      Number | Period  | From       | Until      | Issued     | Instalment | Net     | VAT    | Amount  | Void
      PAG-1  | 2026-01 | 2026-01-01 | 2026-01-31 | 2026-02-01 | 2000       | 2000    | 0      | 2000    |
      PAG-2  | 2026-02 | 2026-02-01 | 2026-02-28 | 2026-03-01 | 2000       | 1666.67 | 333.33 | 2000    | lost`;
    const findings = on(AFTER, paid({ Terms, Invoices }, TAXED));
    expect(draft(findings, '2026-02')).toMatchObject({ net: 166_667, vat: 33_333 });
    expect(draft(findings, '2026-03')).toMatchObject({ net: 166_666, vat: 33_334 });
  });
});

test('instalments by the hour are what was earned', () => {
  const Log = log('2026-01-05 | 100 h | visit | home', '2026-02-05 | 12 h | visit | home');
  const findings = on(AFTER, paid({ Log }, { 'Instalments are': 'Hours' }));
  expect(draft(findings, '2026-02')).toMatchObject({
    amount: 21_429,
    net: 21_429,
    ladder: [
      { earned: 178_571, due: 178_571, ahead: 0 },
      { earned: 21_429, due: 21_429, ahead: 0 },
    ],
  });
});

test.each(['2026-Q2', '2026-04', '2026-05', '2026-06'])(
  'the instalment of a quarter is found by %s',
  (name) => {
    const Terms = `
      Ref | Clause           | Rule        | At least | Per     | Window
      P5  | four instalments | instalments | £3,000   | quarter | 4 parts`;
    const found = draft(on(AFTER, paid({ Terms })), name);
    expect(found).toMatchObject({ part: 2, parts: 4, amount: 75_000 });
  },
);

describe('no invoice is made', () => {
  const Log = log('2026-03-05 | 10 | visit | home');

  test.each([
    ['for a quarter of three', '2026-Q1', { refused: 'several', asked: '2026-Q1' }],
    ['for a year of twelve', '2026', { refused: 'several', asked: '2026' }],
    ['before the contract', '2025-12', { refused: 'outside-contract', asked: period('2025-12') }],
    ['after the contract', '2027-01', { refused: 'outside-contract', asked: period('2027-01') }],
  ])('%s', (_, name, reason) => {
    expect(draftInvoice(on(AFTER, paid({ Log })), period(name))).toEqual(reason);
  });

  test('where no term speaks of instalments', () => {
    const sheets = paid({ Terms: 'Ref | Clause | Rule' });
    expect(refusal(on(AFTER, sheets), '2026-01')).toEqual({ refused: 'no-instalments' });
  });

  test.each(['2026-03-05', '2026-03-30'])('before its last day, but a preview: %s', (today) => {
    const findings = on(today, paid({ Log }));
    expect(refusal(findings, '2026-03')).toEqual({
      refused: 'not-yet-due',
      due: day('2026-03-31'),
    });
    expect(draft(findings, '2026-03')).toMatchObject({ amount: 216_667, minutes: 600 });
    expect(draft(findings, '2026-03').number).toBeUndefined();
  });

  test('on its last day it may be issued', () => {
    expect(refusal(on('2026-03-31', paid({ Log })), '2026-03')).toBeUndefined();
  });

  test.each(['Organisation', 'Coordinator', 'Coordinator’s address'])('without the %s', (item) => {
    const findings = on(AFTER, paid({ Log }, { [item]: '' }));
    expect(refusal(findings, '2026-03')).toEqual({ refused: 'unnamed-party' });
  });

  test.each([
    ['hours that cannot be read', '2026-03-09 | much | visit | home', 1],
    ['an activity that is not known', '2026-03-09 | 2 | vist | home', 1],
    ['a day that cannot be read', 'some day | 2 | visit | home', 1],
    ['a row that is there twice', '2026-03-05 | 10 | visit | home', 1],
  ])('while a row of that month must be put right: %s', (_, row, issues) => {
    const findings = on(AFTER, paid({ Log: `${Log}\n${row}` }));
    expect(refusal(findings, '2026-03')).toEqual({ refused: 'stopped', issues });
  });

  test.each([
    ['of another month', '2026-04-09 | much | visit | home'],
    ['that is only a warning', '2026-03-09 | 13 | visit | home'],
  ])('but for a row %s', (_, row) => {
    const findings = on(AFTER, paid({ Log: `${Log}\n${row}` }));
    expect(findings.issues.length).toBeGreaterThan(0);
    expect(refusal(findings, '2026-03')).toBeUndefined();
  });
});

describe('a month that was invoiced', () => {
  const { sheets } = issued(paid(), '2026-03', '2026-04-02');

  test.each([
    ['later', '2026-05-01'],
    ['on the same day', '2026-04-02'],
    ['as of a day before the issue', '2026-03-31'],
  ])('is refused %s, naming the number', (_, today) => {
    expect(draftInvoice(on(today, sheets), period('2026-03'))).toEqual({
      refused: 'already-invoiced',
      number: 'PAG-001',
    });
  });

  test('does not stand in the way of another', () => {
    expect(refusal(on('2026-05-01', sheets), '2026-04')).toBeUndefined();
    expect(refusal(on('2026-05-01', sheets), '2026-02')).toBeUndefined();
  });

  test('that a person wrote down themselves is refused as well', () => {
    const Invoices = 'Number | Period\n2026/7 | 2026-03';
    expect(refusal(on('2026-05-01', paid({ Invoices })), '2026-03')).toEqual({
      refused: 'already-invoiced',
      number: '2026/7',
    });
  });
});

describe('a contract that changes half-way', () => {
  const Terms = `
    Ref | Clause | Rule        | Measure | At least | Per   | Window  | Of      | From       | Until
    P5  | Words  | Instalments |         | £13,000  | Month | 6 parts | invoice |            | 2026-06-30
    P5  | Words  | Instalments |         | £9,000   | Month | 6 parts | invoice | 2026-07-01 |
    P7  | Words  | Average     | Hours   | 28 h     | Week  |         |         |            | 2026-06-30
    P7  | Words  | Average     | Hours   | 21 h     | Week  |         |         | 2026-07-01 |
  `;
  const Measures = 'Measure | Count\nHours | Minutes';
  const Log = log('2026-06-02 | 21 h | visit | home', '2026-07-02 | 21 h | visit | home');
  const findings = on(AFTER, paid({ Terms, Measures, Log }));

  test('has an invoice from each text', () => {
    expect([draft(findings, '2026-06'), draft(findings, '2026-07')]).toMatchObject([
      { amount: 216_667 - 1, part: 6, parts: 6 },
      { amount: 150_000, part: 1, parts: 6 },
    ]);
  });

  test('earns by each text, and the ladder goes through both', () => {
    const { ladder } = draft(findings, '2026-07');
    expect(ladder).toHaveLength(7);
    // 181 and 184 of 365 days of 52 weeks: 28 h and 21 h of them are 43,321 and 33,029 minutes.
    expect(ladder.slice(5)).toMatchObject([
      { due: 216_666, earned: Math.round((1260 * 1_300_000) / 43_321) },
      { due: 150_000, earned: Math.round((1260 * 900_000) / 33_029) },
    ]);
  });
});
