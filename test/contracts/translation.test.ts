import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { DICTIONARIES } from '../../src/contracts/dictionaries';
import { exampleOf, newWorkbook } from '../../src/contracts/new-workbook';
import type { Template } from '../../src/contracts/template';
import { exampleFor, templateIn } from '../../src/contracts/translation';
import { examine, type Findings } from '../../src/daybook';
import { renderText } from '../../src/render/text';
import { composeReport } from '../../src/reports/compose';
import { offerOf } from '../../src/reports/offer';
import type { Language } from '../../src/words/language';
import { wordsIn } from '../../src/workbook/translations';
import { day } from '../book';
import { sheetsOfLayout } from './patna';

const KEYS = [
  'community-coordinator',
  'music-cluster',
  'livelihoods-cluster',
  'pastoral-coordinator',
  'community-of-practice',
  'blank',
] as const satisfies readonly TemplateKey[];
const TODAY = day('2026-11-20');

const found = (key: TemplateKey, language: Language): Findings =>
  examine(sheetsOfLayout(newWorkbook({ key, language, example: key !== 'blank' })), TODAY, clocks);

/** Every report that a workbook plans, of the period that people want now, for a reader of a language. */
function reportsIn(language: Language, findings: Findings): string {
  const scene = { ...findings, words: wordsIn(findings.book, language) };
  return findings.plans
    .map((plan) => {
      const period = offerOf(plan, scene).suggested;
      const document = period && composeReport(plan, period, scene);
      return document ? renderText(document).replace(/\s+/g, ' ') : '';
    })
    .join('\n');
}

/** Typed wrongly on purpose: they must stay wrong. */
const MISTYPED = ['Drop in', 'to be asked', '31 September 2026'];

/** Several English words; an address or a link has no space. */
const PROSE = /^\P{Script=Devanagari}*[a-z]{2} \P{Script=Devanagari}+$/u;

/** Every text in an example, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

describe.each(KEYS)('%s in Marathi', (key) => {
  const template: Template = TEMPLATES[key];
  const dictionary = DICTIONARIES.mr[key];
  const { said, missing } = templateIn(template, 'mr', dictionary);
  const [english, marathi] = [found(key, 'en'), found(key, 'mr')];
  const quotes = template.terms.map(({ clause = '' }) => clause).join(' ');

  test('leaves no words of its own behind', () => expect(missing).toEqual([]));

  test('stands where the contract stands', () => {
    const standingsOf = ({ standings }: Findings) =>
      standings.map(({ term, status, actual, required, rows }) => ({
        ...{ ref: term.ref, status, actual, required, rows },
      }));
    expect(standingsOf(marathi)).toEqual(standingsOf(english));
    expect(marathi.unread.length).toBe(english.unread.length);
  });

  test('has the same issues at the same cells', () => {
    const issuesOf = ({ issues }: Findings) =>
      issues.map(({ code, place }) => `${code} ${place.cell ?? place.row ?? ''}`).sort();
    expect(issuesOf(marathi)).toEqual(issuesOf(english));
  });

  /** What people typed in the example, in either language: names of places, and prose. */
  const example = exampleOf(key);
  const exampleIn = example && exampleFor(example, template, 'mr', dictionary);
  const told = new Set([...said.keys(), ...said.values()]);
  const typed = JSON.stringify([example, exampleIn])
    .split('"')
    .filter((text) => !told.has(text))
    .join('"');

  test('tells the example year to the last note', () => {
    const kept = [...MISTYPED, ...Object.keys(dictionary.texts), ...textsIn(template.contract)];
    const prose = textsIn(exampleIn).filter((text) => PROSE.test(text) && !kept.includes(text));
    expect(prose).toEqual([]);
  });

  /**
   * Texts of several words that could have been said in the reader's own; the contract's words stay,
   * and what is to be typed into the workbook.
   */
  const leftIn = (text: string, { book, issues }: Findings, texts: Iterable<string>): string[] => {
    const kept = [quotes, typed, JSON.stringify([book.contract, issues])].join();
    return [...texts].filter(
      (each) => each.includes(' ') && text.includes(each) && !kept.includes(each),
    );
  };

  test('tells somebody who reads the other language in theirs', () => {
    const [inMarathi, inEnglish] = [reportsIn('mr', english), reportsIn('en', marathi)];
    expect(leftIn(inMarathi, english, said.keys())).toEqual([]);
    // A few English names have their Marathi beside them.
    const both = [...said.keys()].join();
    const values = [...said.values()].filter((each) => !both.includes(each));
    expect(leftIn(inEnglish, marathi, values)).toEqual([]);
  });
});
