import { addDays } from '../../model/day';
import { daysAhead } from '../ahead';
import { dueBy } from '../due';
import type { PrepareSection } from '../section';

const FOUR_WEEKS = 28;

/** What falls due in the days ahead: milestones, reports to hand in, and what is overdue. */
export const next: PrepareSection = (section) => {
  const days = section.of ? daysAhead(section.of) : FOUR_WEEKS;
  if (days === undefined) return { column: 'of', fault: 'unknown-value', value: section.of };
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
