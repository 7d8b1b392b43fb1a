import { addDays } from '../../model/day';
import { inEveryLanguage } from '../../words/language';
import { foldedText } from '../../workbook/cell';
import { dueBy } from '../due';
import type { PrepareSection } from '../section';

const AHEAD = /^(\d+) ?(\S*)$/;
const WEEKS = new Set(inEveryLanguage(({ reading }) => reading.weeks).flat());
const FOUR_WEEKS = 28;

/** What falls due in the days ahead: milestones, reports to hand in, and what is overdue. */
export const next: PrepareSection = (section) => {
  const parts = AHEAD.exec(foldedText(section.of));
  if (section.of && !parts) return { column: 'of', fault: 'unknown-value', value: section.of };
  const days = parts ? Number(parts[1]) * (WEEKS.has(parts[2] ?? '') ? 7 : 1) : FOUR_WEEKS;
  return (scene) => {
    const due = dueBy(addDays(scene.today, days), scene);
    const { documents, formats } = scene.words;
    if (due.length === 0) return [{ block: 'paragraph', text: [documents.nothingDue] }];
    return [
      {
        block: 'list',
        items: due.map(({ day, what }) => [
          { text: formats.day(day), strong: true },
          `: ${what}${day < scene.today ? ` (${documents.overdue(scene.today - day)})` : ''}`,
        ]),
      },
    ];
  };
};
