import { expect, test } from '@jest/globals';
import { clocks } from '../../../scripts/clocks';
import { newWorkbook } from '../../../src/contracts/new-workbook';
import { examine } from '../../../src/daybook';
import { composeReport } from '../../../src/reports/compose';
import { offerOf } from '../../../src/reports/offer';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { foldedText } from '../../../src/workbook/cell';
import { day } from '../../book';
import { sheetsOfLayout } from '../patna';

const TODAY = day('2026-07-20');
const NOTES = LANGUAGES.mr.sheets.log.columns.notes[0];

/** The example year's workbook with one note written over. */
function withNote(note: string) {
  const sheets = sheetsOfLayout(
    newWorkbook({ key: 'pastoral-coordinator', language: 'mr', example: true }),
  );
  const log = sheets.find(({ name }) => name === LANGUAGES.mr.sheets.log.name);
  const column = log?.cells[0]?.indexOf(NOTES) ?? -1;
  return sheets.map((sheet) =>
    sheet === log
      ? {
          ...sheet,
          cells: sheet.cells.map((row, at) =>
            at === 1 ? row.map((cell, place) => (place === column ? note : cell)) : row,
          ),
        }
      : sheet,
  );
}

test.each([
  'तिने घरी होणाऱ्या अत्याचाराबद्दल सांगितले',
  'आत्महत्येचा विचार',
  'त्याला मारतात असे म्हणाला',
  'she disclosed it at lunch',
])('C31: “%s” is refused, and pointed to the school’s own system in Marathi', (note) => {
  const { issues } = examine(withNote(note), TODAY, clocks);
  const refused = issues.filter(({ code }) => code === 'forbidden-value');
  expect(refused).toMatchObject([
    {
      place: { sheet: LANGUAGES.mr.sheets.log.name, row: 2, column: NOTES },
      facts: { belongs: 'शाळेची स्वतःची बाल संरक्षण प्रणाली' },
    },
  ]);
  expect(JSON.stringify(refused)).not.toContain(foldedText(note));
});

test.each(['आजचा दिवस बरा गेला', 'पाच मिनिटे चेंडू मारत होता'])('C31: “%s” is let stand', (note) => {
  const { issues } = examine(withNote(note), TODAY, clocks);
  expect(issues.filter(({ code }) => code === 'forbidden-value')).toEqual([]);
});

/** How often the governors' report hides a number. */
function hidden(language: Language): number {
  const layout = newWorkbook({ key: 'pastoral-coordinator', language, example: true });
  const findings = examine(sheetsOfLayout(layout), TODAY, clocks);
  const plan = findings.plans.find(({ kind }) => kind === 'governors');
  const period = plan && offerOf(plan, findings).suggested;
  const report = JSON.stringify(plan && period && composeReport(plan, period, findings));
  return report.split(findings.words.documents.few(5)).length - 1;
}

test('C1: the governors’ report hides as many numbers as in English', () => {
  expect(hidden('en')).toBeGreaterThan(0);
  expect(hidden('mr')).toBe(hidden('en'));
});

test('in the workbook’s own language its headers stand as they were written', () => {
  const findings = examine(withNote(''), TODAY, clocks);
  const plan = findings.plans.find(({ kind }) => kind === 'home');
  const [period] = plan ? offerOf(plan, findings).periods : [];
  const page = plan && period && composeReport(plan, period, findings, 'P06');
  // The Contract sheet, too, has lines that go by these words, among others.
  for (const header of ['सुरुवातीचा दिनांक', 'समाप्तीचा दिनांक'])
    expect(JSON.stringify(page)).toContain(`"header":"${header}"`);
});
