import { Refusal } from '../src/model/refusal';
import type { AddonWords } from '../src/words/catalogue';
import type { QuickField } from '../src/workbook/quick-entry';
import { EntryRefusal } from './refusals';
import { said } from './said';

/** Google's services say what is wrong in sentences alone; these are the ones that a person can do something about. */
const KNOWN: readonly (readonly [text: RegExp, failure: keyof AddonWords['failures']])[] = [
  [/protected cell or object/i, 'isProtected'],
  [/data validation rules/i, 'invalid'],
  [/permission|authorization/i, 'notAllowed'],
  [/number of cells in the workbook/i, 'full'],
  [/timed out|server error|service error|try again/i, 'slow'],
];

interface Told {
  readonly code: string;
  readonly sentence: string;
  /** Of a quick entry. */
  readonly field?: QuickField;
}

/** What went wrong, in words; whatever is no refusal of Daybook's own leaves its details in the log. */
export function told(error: unknown): Told {
  if (error instanceof EntryRefusal)
    return { code: error.code, sentence: error.message, field: error.field };
  if (error instanceof Refusal) return { code: error.code, sentence: error.message };
  console.error(error instanceof Error ? error.stack : error);
  const text = error instanceof Error ? error.message : String(error);
  const code = KNOWN.find(([known]) => known.test(text))?.[1] ?? 'failed';
  return { code, sentence: said().addon.failures[code] };
}
