import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';

const AHEAD = /^(\d+) ?(\S*)$/;
const WEEKS = new Set(inEveryLanguage(({ reading }) => reading.weeks).flat());

/** So many days as `4 weeks` or `10 days` says; nothing for any other text. */
export function daysAhead(text: string): number | undefined {
  const parts = AHEAD.exec(foldedText(text));
  return parts ? Number(parts[1]) * (WEEKS.has(parts[2] ?? '') ? 7 : 1) : undefined;
}
