import type { RowFor } from '../../src/contracts/template';
import { LANGUAGES } from '../../src/words/language';

const { choices } = LANGUAGES.en;

/** A row of Terms in one line: `Minimum: Days in Patna, at least 1 day, per week; if broken: note`. */
export function termInWords(term: RowFor<'terms'>): string {
  const { rule, measure, atLeast, atMost, per, window, of, warnAt, ifBroken } = term;
  const parts = [
    measure,
    of && (measure ? `of ${of}` : of),
    atLeast && `at least ${atLeast}`,
    atMost && `at most ${atMost}`,
    per && (per === 'contract' ? 'over the contract' : `per ${choices[per].toLowerCase()}`),
    window && window !== 'contract' && window,
    warnAt && `warn at ${warnAt}`,
  ].filter(Boolean);
  const broken = ifBroken ? `; if broken: ${choices[ifBroken].toLowerCase()}` : '';
  return `${choices[rule]}: ${parts.join(', ')}${broken}`;
}
