import { expect, test } from '@jest/globals';
import { daysAffordable } from '../../../src/checks/days-affordable';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import type { ContractStart } from '../../../src/contracts/template';
import { parsePeriod } from '../../../src/model/named-period';
import { renderText } from '../../../src/render/text';
import { draftInvoice } from '../../../src/reports/invoice';
import { invoiceDocument } from '../../../src/reports/invoice-document';
import { contractMinutes } from '../../../src/workbook/contract';
import { day } from '../../book';
import { counted, HOUR, standing } from '../patna';
import {
  agreeing,
  between,
  findingsIn,
  judged,
  practice,
  reportText,
  rowsIn,
  WHOLE,
  worked,
} from './practice';

const NUMBER: ContractStart['vatNumber'] = { value: 'GB 123 4567 89' };

/** The invoice over one part that is the whole fee, as a preview. */
function wholeFee(vatNumber: ContractStart['vatNumber']) {
  const agreed = agreeing({ vatNumber: vatNumber ?? {}, instalmentBasis: { value: 'fixed' } });
  const terms = agreed.terms.map((term) =>
    term.ref === 'T1b' ? { ...term, per: 'contract' as const } : term,
  );
  const scene = findingsIn({}, '2023-02-28', { ...agreed, terms });
  const month = parsePeriod('2022-12', scene.book.contract.calendar);
  const invoice = month && draftInvoice(scene, month);
  if (!invoice || 'refused' in invoice) throw new Error(JSON.stringify(invoice));
  return { invoice, text: renderText(invoiceDocument(invoice, scene)) };
}

test('T1: £6,000 is £5,000.00 and £1,000.00 VAT, and only with a VAT number', () => {
  const registered = wholeFee(NUMBER);
  expect(registered.invoice).toMatchObject({ net: 500_000, vat: 100_000, amount: 600_000 });
  expect(registered.text).toMatch(/VAT.*£1,000\.00/);
  expect(registered.text).toContain('£5,000.00');
  const plain = wholeFee(undefined);
  expect(plain.invoice).toMatchObject({ net: 600_000, vat: 0, amount: 600_000 });
  expect(plain.text).not.toContain('VAT');
});

test('T1: what is invoiced stays within £6,000, with VAT', () => {
  const invoice = (number: string, amount: number, voided?: string) => ({
    number,
    period: '2022-12',
    from: '2022-12-01',
    issued: '2023-01-03',
    amount,
    ...(voided !== undefined && { void: voided }),
  });
  const book = (amount: number) =>
    practice({
      sheets: { invoices: [invoice('COP-001', amount), invoice('COP-002', 900, 'Typed twice')] },
    });
  expect(standing(book(6000), 'T1', '2023-02-01')).toMatchObject({
    actual: 600_000,
    required: 600_000,
    status: 'at-risk',
  });
  const over = standing(book(6000.01), 'T1', '2023-02-01');
  expect(over.status).toBe('broken');
  expect(over.term.ifBroken).toBe('stop');
});

test('T1: each month is paid for its days; fixed parts would be £2,000 each', () => {
  const log = [worked('2022-12-06', '09:00-16:30', 'Consultation')];
  const byDays = judged('instalments', practice({ log }), 'T1b', '2023-01-31');
  expect(byDays.detail.parts.map(({ amount }) => amount)).toEqual([30_000, 0, 0]);
  const fixed = practice({ log }, agreeing({ instalmentBasis: { value: 'fixed' } }));
  expect(
    judged('instalments', fixed, 'T1b', '2023-01-31').detail.parts.map(({ amount }) => amount),
  ).toEqual([200_000, 200_000, 200_000]);
});

test('T2: the day rate decides the days, and workstreams share them', () => {
  const buys = (terms: Partial<ContractStart>) =>
    daysAffordable(practice({}, agreeing(terms)), day('2022-12-05')).map(({ facts }) => facts);
  const registered = { value: 'GB123456789' };
  expect(buys({})).toEqual([]);
  expect(buys({ vatNumber: registered })).toMatchObject([{ affordable: 1666, counted: 2000 }]);
  expect(buys({ vatNumber: registered, dayRate: { value: 350 } })).toMatchObject([
    { affordable: 1428, rate: 42_000 },
  ]);
  const { contract } = practice();
  expect(contractMinutes(contract)).toBe(20 * contract.dayLength);
  const days = (ref: string) =>
    Number.parseFloat(communityOfPractice.terms.find((term) => term.ref === ref)?.atMost ?? '0');
  const shares = ['T2b', 'T2c', 'T2d', 'T2e', 'T2f', 'T2g', 'T2h'].map(days);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(days('T2'));
});

test('T2: hours are held against the days set aside for their workstream', () => {
  const log = ['2022-12-06', '2022-12-07', '2022-12-08'].flatMap((date) => [
    worked(date, '09:00-16:30', 'Tools'),
    worked(date, '17:00-18:00', 'Options'),
  ]);
  const book = practice({ log });
  expect(counted(book, 'Hours on tools', ...WHOLE)).toBe(22.5 * HOUR);
  expect(standing(book, 'T2e', '2022-12-09')).toMatchObject({
    actual: 22.5 * HOUR,
    required: 18.75 * HOUR,
    status: 'broken',
  });
  expect(standing(book, 'T2c', '2022-12-09').status).toBe('on-course');
  expect(standing(book, 'T2', '2022-12-09')).toMatchObject({
    actual: 25.5 * HOUR,
    required: 150 * HOUR,
  });
  const text = reportText({ log }, 'progress', '2022-12', '2022-12-09');
  expect(text).toContain('Tools 22 h 30 min');
});

test('T3: both ends are quoted, and the later one holds until somebody decides', () => {
  const term = communityOfPractice.terms.find(({ ref }) => ref === 'T3');
  expect(term?.clause).toContain('until February 2023');
  expect(term?.clause).toContain('through to January 2023');
  const before = practice();
  expect(standing(before, 'T3', '2023-01-20').status).toBe('on-course');
  expect(judged('expiry', before, 'T3', '2023-02-15')).toMatchObject({
    status: 'at-risk',
    detail: { daysLeft: 13, reminder: 14 },
  });
  expect(standing(before, 'T3b', '2022-12-16')).toMatchObject({ status: 'broken', actual: 0 });
  const decided = rowsIn('Decisions').map((row) => ({ ...row, 'Decided on': '2022-12-09' }));
  expect(
    standing(practice({ registers: { Decisions: decided } }), 'T3b', '2022-12-16'),
  ).toMatchObject({ status: 'on-course', actual: 100 });
});

test('T3: should the work end in January, every figure follows', () => {
  const early = agreeing({ ends: { value: '2023-01-31' } });
  const { issues, book } = findingsIn({}, '2023-01-20', early);
  expect(issues).toEqual([]);
  expect(judged('instalments', book, 'T1b', '2023-01-31').detail.parts).toHaveLength(2);
  expect(judged('expiry', book, 'T3', '2023-01-20').detail).toMatchObject({ daysLeft: 11 });
  expect(standing(book, 'T4b', '2023-01-20').status).toBe('at-risk');
});

test('T4: the handover pack says what is ready, open and decided', () => {
  const ready = rowsIn('Handover').map((row, index) =>
    index === 0 ? row : { ...row, Ready: true, Link: 'https://example.org/handover' },
  );
  const registers = {
    Handover: ready,
    Actions: [
      { Id: 'T1', Name: 'Host in March', 'Agreed on': '2023-02-15', State: 'Open' },
      { Id: 'T2', Name: 'Share notes', 'Agreed on': '2023-02-15', State: 'Done' },
    ],
    Decisions: rowsIn('Decisions').map((row) => ({ ...row, Decision: 'As read' })),
  };
  const book = practice({ registers });
  expect(standing(book, 'T4c', '2022-12-20').status).toBe('not-yet-due');
  expect(standing(book, 'T4c', '2023-02-20')).toMatchObject({
    status: 'at-risk',
    actual: 87.5,
    detail: { lacking: [2] },
  });
  expect(standing(book, 'T4', '2023-02-20').status).toBe('at-risk');
  const pack = reportText({ registers }, 'handover', '2022-Q1', '2023-02-20');
  expect(between(pack, 'What is handed over', 'Who may be written to')).toContain(
    'This workbook Yes',
  );
  const open = between(pack, 'Open actions', 'Milestones');
  expect(open).toContain('Host in March');
  expect(open).not.toContain('Share notes');
  expect(between(pack, 'Decisions that were asked for', 'Open actions')).toContain('As read');
  expect(between(pack, 'What comes next', 'The wider programme')).toContain(
    '24 February 2023: Handover pack complete',
  );
});

test('T5: the application is in by its day and within its pages', () => {
  const milestones = communityOfPractice.milestones.map((each) =>
    each.id === 'M1' ? { ...each, met: '2022-11-30' } : each,
  );
  expect(milestones[0]).toMatchObject({
    due: '2022-11-30',
    title: expect.stringMatching(/9am GMT/),
  });
  expect(standing(practice({ sheets: { milestones } }), 'T5', '2022-12-01').status).toBe('met');
  expect(standing(practice(), 'T5', '2022-12-01').status).toBe('broken');
  const pages = (...counts: readonly number[]) =>
    practice({
      registers: {
        Application: rowsIn('Application').map((row, index) => ({
          ...row,
          Pages: counts[index] ?? 0,
        })),
      },
    });
  const statuses = (book: ReturnType<typeof pages>) =>
    ['T5b', 'T5c', 'T5d'].map((ref) => standing(book, ref, '2022-12-05').status);
  expect(statuses(pages(1, 2, 1))).toEqual(['met', 'met', 'met']);
  expect(statuses(pages(2, 3, 1))).toEqual(['broken', 'broken', 'broken']);
});
