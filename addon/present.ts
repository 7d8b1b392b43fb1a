import { Refusal } from '../src/model/refusal';
import { WORDS } from './words';

/** Runs what a menu item asks for. Whatever goes wrong is told in words, once, here; the details go to the log. */
export async function presented(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error instanceof Error ? error.stack : error);
    tell(sentenceFor(error));
  }
}

/** Google suspends the script, and lets go of its locks, until the person has closed the box. */
export function tell(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(WORDS.title, sentence, ui.ButtonSet.OK);
}

/** Services say what is wrong in sentences alone; these are the ones that a person can do something about. */
const KNOWN: readonly (readonly [text: RegExp, sentence: string])[] = [
  [/protected cell or object/i, WORDS.isProtected],
  [/data validation rules/i, WORDS.invalid],
  [/permission|authorization/i, WORDS.notAllowed],
  [/number of cells in the workbook/i, WORDS.full],
  [/timed out|server error|service error|try again/i, WORDS.slow],
];

function sentenceFor(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return text;
  return KNOWN.find(([known]) => known.test(text))?.[1] ?? WORDS.failed;
}
