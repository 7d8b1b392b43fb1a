import { expect, test } from '@jest/globals';
import { asked, iso, log, logged, standingFor } from './asked';

const TERMS = `
  Ref | Clause                          | Rule        | At least | Per   | Window   | Of
  P5  | monthly instalments, on invoice | Instalments | £26,000  | Month | 12 parts | invoice
`;

const payments = (invoices: string, today: string, more: object = {}) =>
  standingFor('instalments', {
    terms: TERMS,
    sheets: {
      Log: log(),
      Invoices: `
        Number | Period  | From       | Until      | Issued on  | Amount  | Paid on    | Void because
        ${invoices}
      `,
    },
    today,
    ...more,
  });

const JANUARY =
  'PAG-001 | 2026-01 | 2026-01-01 | 2026-01-31 | 2026-02-01 | 2166.67 |            |\n';
const PAID = JANUARY.replace('|            |', '| 2026-02-20 |');
const VOID = JANUARY.replace('|\n', '| wrong address\n');

test('26,000.00 in twelve are 8 of 2,166.67 and 4 of 2,166.66', () => {
  const { detail, required } = payments('', '2026-01-01');
  const parts = detail.parts.map(({ part }) => part);
  expect(parts).toEqual([...Array(8).fill(216_667), ...Array(4).fill(216_666)]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(2_600_000);
  expect(required).toBe(2_600_000);
});

test.each([
  ['the day before its last', '', '2026-01-30', 'not-due', 'on-course'],
  ['on its last day', '', '2026-01-31', 'due', 'on-course'],
  ['invoiced', JANUARY, '2026-02-05', 'invoiced', 'on-course'],
  ['not known yet on the day before', JANUARY, '2026-01-31', 'due', 'on-course'],
  ['on the last day for paying', JANUARY, '2026-03-03', 'invoiced', 'on-course'],
  ['a day after', JANUARY, '2026-03-04', 'invoiced', 'broken'],
  ['paid', PAID, '2026-02-21', 'paid', 'on-course'],
  ['paid later than today', PAID, '2026-02-10', 'invoiced', 'on-course'],
  ['made void', VOID, '2026-02-21', 'void', 'on-course'],
  [
    'made void and made again',
    VOID + PAID.replace('001', '002'),
    '2026-02-21',
    'paid',
    'on-course',
  ],
])('the first part: %s', (_, invoices, today, state, status) => {
  const found = payments(invoices, today);
  expect(found.detail.parts[0]?.state).toBe(state);
  expect(found.status).toBe(status);
});

test('two months without an invoice put it at risk', () => {
  const { status, detail } = payments('', '2026-02-28');
  expect(status).toBe('at-risk');
  expect(detail.toInvoice).toEqual([1, 2]);
  expect(detail.due).toBe(2 * 216_667);
});

test('hours worked at the contract rate, beside what has fallen due', () => {
  const { detail } = payments('', '2026-02-28', {
    sheets: { Log: log(logged('2026-01-01', 30, 5), logged('2026-02-01', 20, 4)) },
  });
  expect(detail.parts.slice(0, 2).map(({ earned }) => earned)).toEqual([
    Math.round((150 * 60 * 2_600_000) / (1456 * 60)),
    Math.round((80 * 60 * 2_600_000) / (1456 * 60)),
  ]);
  expect(detail.earned).toBe(267_857 + 142_857);
});

test('where the contract pays by the hour, a part is what was earned', () => {
  const { detail } = payments('', '2026-02-28', {
    sheets: { Log: log(logged('2026-01-01', 30, 5)) },
    contract: { 'Instalments are': 'hours' },
  });
  expect(detail.parts[0]).toMatchObject({ part: 216_667, amount: 267_857 });
});

test('months begin on the contract’s own date', () => {
  const { detail } = payments('', '2026-02-28', {
    contract: { Starts: '2026-01-15', Ends: '2027-01-14' },
  });
  expect(detail.parts).toHaveLength(12);
  expect(detail.parts.filter(({ state }) => state === 'due').map(({ number }) => number)).toEqual([
    1,
  ]);
});

test('four parts a year, quarter by quarter', () => {
  const { detail } = payments('', '2026-07-01', {
    terms: TERMS.replace('Month |', 'Quarter |').replace('12 parts', '4 parts'),
  });
  expect(detail.parts.map(({ part, state }) => [part, state])).toEqual([
    [650_000, 'due'],
    [650_000, 'due'],
    [650_000, 'not-due'],
    [650_000, 'not-due'],
  ]);
});

const invoiced = (amountOf: (month: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `2026-${String(index + 1).padStart(2, '0')}`;
    return `PAG-${index} | ${month} | ${month}-01 | | ${month}-28 | ${amountOf(index + 1)} | 2027-01-04 |`;
  }).join('\n');

test('all paid', () => {
  const found = payments(
    invoiced((month) => (month <= 8 ? '2166.67' : '2166.66')),
    '2027-01-05',
  );
  expect(found).toMatchObject({ status: 'met', actual: 2_600_000 });
});

test.each([
  ['twelve of £2,166.67 are 4 pence more, by rounding', () => '2166.67', 'met', 2_600_004],
  [
    'so are 6 pence, half a penny for each',
    (month: number) => (month < 12 ? '2166.67' : '2166.69'),
    'met',
    2_600_006,
  ],
  [
    '7 pence are too much',
    (month: number) => (month < 12 ? '2166.67' : '2166.70'),
    'broken',
    2_600_007,
  ],
])('%s', (_, amountOf, status, actual) => {
  expect(payments(invoiced(amountOf), '2027-01-05')).toMatchObject({ status, actual });
});

const FROM_APRIL = TERMS.replace('invoice\n', 'invoice | 2026-04-01\n').replace(
  '| Of\n',
  '| Of | From\n',
);
const FROM_UNTIL = FROM_APRIL.replace('| From', '| From | Until').replace(
  '| 2026-04-01',
  '| 2026-04-01 | 2027-03-31',
);
const TWO_YEARS = { Ends: '2027-12-31', 'Weeks counted': '104', 'Total fee': '52000' };

test('a term that begins later has its parts within its own days', () => {
  const given = { terms: `${FROM_APRIL.trimEnd()}`, contract: TWO_YEARS };
  const APRIL = 'PAG-002 | 2026-04 | 2026-04-01 | 2026-04-30 | 2026-05-01 | 2166.67 | |';
  const found = payments(JANUARY + APRIL, '2026-06-01', given);
  const { parts, toInvoice, due } = found.detail;
  expect(parts).toHaveLength(12);
  expect(parts.map(({ period }) => iso(period.first)).slice(0, 2)).toEqual([
    '2026-04-01',
    '2026-05-01',
  ]);
  expect(iso(parts[11]?.due)).toBe('2027-03-31');
  expect(parts.map(({ state }) => state).slice(0, 3)).toEqual(['invoiced', 'due', 'not-due']);
  expect([due, toInvoice]).toEqual([2 * 216_667, [2]]);
  expect([iso(found.period.first), found.rows]).toEqual(['2026-04-01', [3]]);
  expect(payments('', '2026-03-31', given).status).toBe('not-yet-due');
});

test('there are never more parts than the term has periods', () => {
  const { issues } = asked({
    terms: FROM_APRIL,
    sheets: { Log: log() },
    today: '2026-06-01',
  });
  expect(issues).toMatchObject([{ place: { column: 'Window' }, facts: { fault: 'too-many' } }]);
});

test.each([
  ['what the contract says', TWO_YEARS],
  ['their share of the amount, where it says nothing', { ...TWO_YEARS, 'Total fee': '' }],
])('the hours of a later term are worth %s', (_, contract) => {
  const found = payments('', '2026-05-01', {
    terms: FROM_UNTIL,
    contract,
    sheets: { Log: log(logged('2026-03-01', 10, 5), logged('2026-04-01', 20, 4)) },
  });
  expect(found.detail.earned).toBe(Math.round((80 * 2_600_000) / 1456));
});

test('the rows are those of the invoices that count', () => {
  expect(payments(VOID, '2026-02-21').rows).toEqual([]);
  expect(payments(VOID + PAID.replace('001', '002'), '2026-02-21').rows).toEqual([3]);
  expect(payments(PAID, '2026-01-31').rows).toEqual([]);
});

test('what was invoiced stays as it was issued, whatever the log says now', () => {
  // £26,000 for 1,456 h: 100 h were £1,785.71 when January was invoiced; now 50 h are logged.
  const more = {
    sheets: {
      Log: log(logged('2026-01-05', 5, 10), logged('2026-02-05', 5, 10)),
      Invoices: `
        Number  | From       | Until      | Issued on  | Hours | Earned  | Instalment
        PAG-001 | 2026-01-01 | 2026-01-31 | 2026-02-01 | 100 h | 1785.71 | 1785.71
      `,
    },
    contract: { 'Instalments are': 'Hours' },
  };
  const { detail } = payments('', '2026-03-01', more);
  expect(detail.parts.slice(0, 2)).toMatchObject([
    { minutes: 6_000, earned: 178_571, amount: 178_571, state: 'invoiced' },
    { minutes: 3_000, earned: 89_286, amount: 89_286, state: 'due' },
  ]);
  expect(detail).toMatchObject({ due: 178_571 + 89_286, invoiced: 178_571 });
});
