import type { Measure } from '../model/measure';
import { foldedText, visibleText } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import type { Section, SectionFault } from './section';

/** The measures that a section names, with commas between. */
export function measuresNamed(section: Section, book: Workbook): readonly Measure[] | SectionFault {
  const names = section.of.split(',').map(visibleText).filter(Boolean);
  const unknown = names.find((name) => !book.measures.has(foldedText(name)));
  if (unknown !== undefined) return { column: 'of', fault: 'unknown-measure', value: unknown };
  return names.flatMap((name) => book.measures.get(foldedText(name)) ?? []);
}
