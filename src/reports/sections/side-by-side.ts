import type { Day } from '../../model/day';
import { entryTable } from '../entry-table';
import { figureName } from '../figure';
import { figuresNamed } from '../figures-named';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';

/**
 * Measures beside each other for each entry of a column, up to the report's last day: what a ledger
 * holds may be older than the contract, and belongs to its balance.
 */
export const sideBySide: PrepareSection = (section, book) => {
  const named = figuresNamed(section, book);
  if ('fault' in named) return named;
  const { figures, by } = named;
  if (!by) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) =>
    entryTable(
      {
        caption: caption(scene),
        by,
        columns: figures.map((figure) => ({
          header: figureName(figure, scene.words),
          figure,
          period: { first: EVER, last: scene.toDate.last },
        })),
      },
      scene,
    );
};

const EVER = Number.NEGATIVE_INFINITY as Day;

const caption = ({ words: { documents, formats }, toDate }: ReportScene): string =>
  documents.upTo(formats.day(toDate.last));
