import { expect } from '@jest/globals';

/** What stays as it is in every language: names, codes, signs, and what is typed just so. */
const NAMES = new Set(
  `Daybook Mailchimp Google h30 T1 UMED MSRLM SHG VO CLF MIS MPR QPR BMMU DMMU CSV VAT GST PAG GBP EUR INR P7 Q1
  Europe London Asia Kolkata en mr GB IN postmaster noreply check ana example org https minutes
  Sheets Extensions daybook FILE write when evening weekend saturday sunday holiday weekday Activities Holidays Checks
  entered late off`.split(/\s+/),
);

/** Words in Latin letters that have no business in a sentence of another script; `given` are a workbook's own. */
export const latinIn = (text: string, given = ''): string[] =>
  (text.replace(/\{\w+\}/g, '').match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter(
    (word) => !NAMES.has(word) && !/^[A-Z]\d+$/.test(word) && !given.includes(word),
  );

/** The figures that one text gives and another does not. */
export function lostFigures(from: string, to: string): string[] {
  const kept = figuresIn(to);
  return figuresIn(from).filter((figure) => !kept.includes(figure));
}

/** The figures in a text, as they would be read aloud: how they are grouped is no matter. */
const figuresIn = (text: string): string[] =>
  text
    .replace(/(\d+) and a half/g, '$1.5')
    .replace(/(\d),(?=\d{2,3})/g, '$1')
    .match(/\d+(?:[.:]\d+)*/g) ?? [];

/** Another language says no less than English, and in its own words. */
export function expectSameFacts(english: string, other: string, given = ''): void {
  expect([other, latinIn(other, given), lostFigures(english, other)]).toEqual([other, [], []]);
  expect(other).toMatch(/[^.\s]\.$/);
  expect(other).not.toMatch(/undefined|NaN|null|\[object|‘’| {2}|\.\./);
}
