import { addDays } from '../../model/day';
import type { Block } from '../../model/document';
import { daysIn, overlapOf, type Period, periodAround } from '../../model/period';
import { amountsTold } from '../amounts-told';
import { entryTable } from '../entry-table';
import { type Figure, figureName } from '../figure';
import { figuresNamed, type Grouping } from '../figures-named';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';

/** Measures in this period, in the one before, and since the contract began; or one of them, entry by entry. */
export const totals: PrepareSection = (section, book) => {
  const named = figuresNamed(section, book);
  if ('fault' in named) return named;
  const { figures, by } = named;
  const [figure, ...others] = figures;
  if (!figure) return () => [];
  if (!by) return (scene) => [table(figures, scene)];
  if (others.length > 0) return { column: 'of', fault: 'not-fitting', value: section.of };
  return (scene) => entryByEntry(figure, by, scene);
};

/** The period just before this one, as far as it lies within the contract. */
export function periodBefore({ period, book }: ReportScene): Period | undefined {
  const { calendar } = book.contract;
  const dayBefore = addDays(period.first, -1);
  const around =
    period.per === 'days'
      ? { first: addDays(period.first, -daysIn(period)), last: dayBefore }
      : periodAround(dayBefore, period.per, calendar);
  return around && overlapOf(around, calendar.contract);
}

interface Stretch {
  readonly header: string;
  readonly period: Period;
}

/** This period and the one before it, and all the time that holds them. */
function stretchesOf(scene: ReportScene): {
  readonly parts: readonly Stretch[];
  readonly whole: Stretch;
} {
  const { words, soFar, toDate } = scene;
  const { documents, formats } = words;
  const before = periodBefore(scene);
  const parts = [...(soFar.first > toDate.first ? [soFar] : []), ...(before ? [before] : [])];
  return {
    parts: parts.map((period) => ({ header: formats.period(period), period })),
    whole: {
      header: parts.length > 0 ? documents.sinceStart : formats.period(toDate),
      period: toDate,
    },
  };
}

const caption = ({ words: { documents, formats }, period }: ReportScene): string =>
  documents.inNumbers(formats.period(period));

function table(figures: readonly Figure[], scene: ReportScene): Block {
  const { words } = scene;
  const { parts, whole } = stretchesOf(scene);
  const periods = parts.map(({ period }) => period);
  return {
    block: 'table',
    caption: caption(scene),
    columns: [
      { header: words.documents.measure, align: 'start', share: 4 },
      ...[...parts, whole].map(({ header }) => ({ header, align: 'end' as const, share: 2 })),
    ],
    rows: figures.map((figure) => [
      figureName(figure, words),
      ...amountsTold(figure, periods, whole.period, scene),
    ]),
  };
}

function entryByEntry(figure: Figure, by: Grouping, scene: ReportScene): readonly Block[] {
  const { parts, whole } = stretchesOf(scene);
  const columns = [...parts, whole].map((stretch) => ({ ...stretch, figure }));
  return entryTable({ caption: caption(scene), by, columns }, scene);
}
