import { expect, test } from '@jest/globals';
import { visibleText } from '../../src/workbook/cell';

test.each([
  ['', ''],
  [' ', ''],
  ['Name', 'Name'],
  [' Name', 'Name'],
  ['Name ', 'Name'],
  ['  You  said ', 'You said'],
  ['You\tsaid', 'You said'],
  ['You\u00A0said', 'You said'],
  ['\u200BName\uFEFF', 'Name'],
  [' नाव  गाव ', 'नाव गाव'],
])('%j reads as %j', (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});
