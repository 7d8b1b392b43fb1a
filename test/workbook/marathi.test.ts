import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { hours } from '../../src/model/minutes';
import { standings } from '../../src/rules/terms';
import type { Column, Value } from '../../src/workbook/column';
import { readWorkbook } from '../../src/workbook/read';
import type { ReadingContext } from '../../src/workbook/values/context';
import { readValue } from '../../src/workbook/values/value';
import { day, sheetOf } from '../book';

const INDIAN: ReadingContext = {
  dayFirst: true,
  currency: 'INR',
  dayLength: hours(8),
  language: 'mr',
};

describe('values as people type them', () => {
  test.each<[Column['kind'], string, Value]>([
    ['day', '३१/०३/२०२६', day('2026-03-31')],
    ['day', '31 मार्च 2026', day('2026-03-31')],
    ['day', '१ जाने २०२६', day('2026-01-01')],
    ['day', '5 ऑगस्ट 2026', day('2026-08-05')],
    ['time', '०९:३०', 570],
    ['duration', '2 तास 30 मि', 150],
    ['duration', '२ तास ३० मिनिटे', 150],
    ['duration', '९० मि', 90],
    ['duration', '1 दिवस', 480],
    ['count', '१२', 12],
    ['number', '७.५', 7.5],
    ['money', '₹१२,३४,५६७.५०', 123_456_750],
    ['money', 'रु. 500', 50_000],
    ['money', '₹१.५ कोटी', 1_500_000_000],
    ['yes-no', 'होय', true],
    ['yes-no', 'नाही', false],
  ])('%s: %s', (kind, typed, value) => {
    expect(readValue(typed, { kind, width: 10 }, INDIAN)).toEqual(value);
  });

  test.each([
    ['28 तास', { value: 28, unit: 'hours' }],
    ['22 दिवस', { value: 22, unit: 'days' }],
    ['कोणतेही 4 आठवडे', { value: 4, unit: 'weeks' }],
    ['12 हप्ते', { value: 12, unit: 'parts' }],
    ['80%', { value: 80, unit: 'percent' }],
    ['80 टक्के', { value: 80, unit: 'percent' }],
    ['₹1,00,000', { value: 100_000, unit: 'INR' }],
    ['500 रु', { value: 500, unit: 'INR' }],
    ['15 लाख रुपये', { value: 1_500_000, unit: 'INR' }],
    ['2 भेटी', { value: 2 }],
  ])('quantity: %s', (typed, value) => {
    expect(readValue(typed, { kind: 'quantity', width: 10 }, INDIAN)).toEqual(value);
  });
});

const SHEETS = {
  करार: `
    बाब           | मूल्य
    करार          | समूह समन्वयक
    संस्था         | जिल्हा कक्ष
    समन्वयक       | मीरा
    करार सुरू      | 2026-04-01
    करार समाप्त    | 2027-03-31
    चलन          | INR
    वेळक्षेत्र       | Asia/Kolkata
    भाषा आणि प्रदेश | mr-IN`,
  याद्या: `
    यादी   | संकेतांक | नाव      | गट      | खुणा
    कामे   | visit  | गृहभेट    | क्षेत्रकाम |
    कामे   | office | कार्यालय  | कार्यालय |
    ठिकाणे | amb    | आंबेगाव   |         | दूर
    ठिकाणे | bor    | बोरगाव    |         |
    सार्वजनिक सुट्ट्या | 2026-04-14 | आंबेडकर जयंती | |
    तपासण्या | daybook/entered-late | उशिरा | माहिती |
    तपासण्या | daybook/blank-row | रिकामी ओळ | बंद |`,
  रकाने: `
    शीट   | रकाना | प्रकार    | आवश्यक | यातून निवडायचे
    गट    | क्रमांक | क्रमांक   | होय    |
    गट    | नाव    | मजकूर    | होय    |
    गट    | पासून  | दिवस     |        |
    दैनंदिनी | गट   | संकेतांक  |        | गट`,
  गट: `
    क्रमांक | नाव   | पासून
    G1    | जिजाऊ | 2026-04-01
    G2    | अहिल्या | 2026-06-01`,
  मोजमापे: `
    मोजमाप     | मोजणी  | कोणत्या शीटमधून | रकाना | कोणत्या ओळी                        | एकाला काय म्हणतात
    भेटी        | ओळी   |               |      | काम = गृहभेट; लोक ≥ 1                | भेट/भेटी
    दूरच्या भेटी  | ओळी   |               |      | ठिकाण खुणा = दूर                     |
    सुट्टीचे काम  | दिवस  |               |      | केव्हा = सार्वजनिक सुट्टी, शनिवार-रविवार |
    मंगळवार     | दिवस  |               |      | वार = मंगळवार; महिना = एप्रिल           |
    नोंदीचे दिवस | दरम्यानचे दिवस |        | दिनांक ते नोंदीचा दिनांक |                   |
    भेटलेले गट   | ओळी   |               |      | गट भरलेला आहे                        |`,
  अटी: `
    संदर्भ | कलम   | नियम   | मोजमाप   | किमान | कमाल | दर     | कालखंड | कशाचे / प्रत्येक कशासाठी
    1    | शब्द  | किमान  | भेटी      | 2 भेटी |      | महिना  |       |
    2    | शब्द  | वाटा   | दूरच्या भेटी | 50%  |      | करार   |       | भेटी
    3    | शब्द  | व्याप्ती | भेटलेले गट  | 1    |      | महिना  |       | गट जेथे पासून भरलेला आहे
    4    | शब्द  | मुदतसमाप्ती |       |       |      |        |       | करार: करार समाप्त
    5    | शब्द  | किमान  | सुट्टीचे काम | 1    |      | करार   |       |
    6    | शब्द  | किमान  | मंगळवार   | 1     |      | करार   |       |`,
  दैनंदिनी: `
    दिनांक     | तास | काम    | ठिकाण  | लोक | गट    | नोंदीचा दिनांक
    2026-04-14 | 3  | गृहभेट   | आंबेगाव | ५  | जिजाऊ | 2026-04-15
    2026-04-15 | 3  | गृहभेट   | बोरगाव | 1  | G1    | 2026-04-15
    2026-04-16 | 3  | कार्यालय | बोरगाव |    |       | 2026-04-16`,
};

const READ = readWorkbook(
  Object.entries(SHEETS).map(([name, text]) => sheetOf(name, text)),
  clocks,
);

test('a workbook kept in Marathi is read like any other', () => {
  expect(READ.issues).toEqual([]);
  expect(READ.contract).toMatchObject({ locale: 'mr-IN', currency: 'INR' });
  expect([...READ.contract.holidays]).toEqual([day('2026-04-14')]);
  expect([...READ.contract.severities]).toEqual([
    ['daybook/entered-late', 'note'],
    ['daybook/blank-row', 'off'],
  ]);
  expect(READ.measures.get('भेटी')).toMatchObject({ noun: 'भेट/भेटी', count: 'rows' });
});

test('and judged like any other', () => {
  const judged = standings(READ, day('2026-04-20'));
  expect(judged.issues).toEqual([]);
  const found = judged.standings.map(({ term, status, actual }) => [term.ref, status, actual]);
  expect(found).toEqual([
    ['1', 'met', 2],
    ['2', 'on-course', 50],
    ['3', 'met', 1],
    ['4', 'on-course', day('2027-03-31')],
    ['5', 'met', 1],
    ['6', 'met', 1],
  ]);
});

test('what is missing is named as its other tabs are', () => {
  const { दैनंदिनी: _, ...others } = SHEETS;
  const sheets = Object.entries(others).map(([name, text]) => sheetOf(name, text));
  const [missing] = readWorkbook(sheets, clocks).issues;
  expect(missing).toMatchObject({ code: 'daybook/missing-sheet', facts: { sheet: 'दैनंदिनी' } });
});
