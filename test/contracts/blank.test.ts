import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { newWorkbook } from '../../src/contracts/new-workbook';
import { examine } from '../../src/daybook';
import { renderText } from '../../src/render/text';
import { composeReport } from '../../src/reports/compose';
import { offerOf } from '../../src/reports/offer';
import { planNamed, plansNamed } from '../../src/reports/plan';
import type { Language } from '../../src/words/language';
import type { Cell } from '../../src/workbook/cell';
import { day } from '../book';
import { sheetsOfLayout } from './patna';

/** A blank workbook of a language, with some lines of its Contract sheet filled in. */
function blank(language: Language, lines: Readonly<Record<string, Cell>> = {}) {
  const sheets = sheetsOfLayout(newWorkbook({ key: 'blank', language })).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => {
      const filled = lines[String(row[0])];
      return filled === undefined ? row : [row[0] ?? null, filled, ...row.slice(2)];
    }),
  }));
  return examine(sheets, day('2026-03-31'), clocks);
}

const ENGLISH = {
  Contract: 'Library outreach',
  Organisation: 'The library',
  Coordinator: 'Ana',
  Starts: '2026-01-01',
  Ends: '2026-12-31',
};

test.each([
  ['en', 'GBP', 'Europe/London', 'en-GB', 450],
  ['mr', 'INR', 'Asia/Kolkata', 'mr-IN', 480],
] as const)('begins as is usual where %s is spoken', (language, currency, zone, locale, day) => {
  const { contract } = blank(language).book;
  expect(contract).toMatchObject({ currency, timeZone: zone, locale, dayLength: day });
});

test('plans a handover', () => {
  const found = blank('en', ENGLISH);
  const plan = planNamed('handover', found.plans, found.book);
  expect(found.issues).toEqual([]);
  if (!plan) throw new Error('no handover');
  const { suggested } = offerOf(plan, found);
  const document = suggested && composeReport(plan, suggested, found);
  const text = document ? renderText(document) : '';
  for (const heading of ['Partners', 'What comes next', 'Milestones', 'Contacts who agreed'])
    expect(text).toContain(heading);
});

test.each(['monthly', 'मासिक सारांश', 'MONTHLY SUMMARY'])(
  'a report of a Marathi workbook is asked for as %s',
  (asked) => {
    const { plans, book } = blank('mr');
    expect(planNamed(asked, plans, book)?.kind).toBe('monthly');
    expect(planNamed('अहवाल', plans, book)).toBeUndefined();
  },
);

test('what there is to ask for is named both ways', () => {
  const { plans, words } = blank('mr');
  expect(plansNamed(plans, words)).toContain('monthly (मासिक सारांश), ');
});

test('no period is offered while nobody knows when the contract begins', () => {
  const found = blank('en');
  expect(found.plans.flatMap((plan) => offerOf(plan, found).periods)).toEqual([]);
});
