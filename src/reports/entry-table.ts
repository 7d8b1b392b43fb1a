import type { Block } from '../model/document';
import { BY_ROW, type Measure } from '../model/measure';
import type { Period } from '../model/period';
import { type Figure, figureTold, measuresOf } from './figure';
import type { Grouping } from './figures-named';
import { leftOut } from './left-out';
import { countsPeople, mayShow } from './redaction';
import type { ReportScene } from './scene';
import { referenceOf, valueShown } from './shown';

/** A figure over a period: a column of the table. */
export interface EntryColumn {
  readonly header: string;
  readonly figure: Figure;
  readonly period: Period;
}

export interface EntryTable {
  readonly caption: string;
  readonly columns: readonly EntryColumn[];
  readonly by: Grouping;
}

/** A line: an entry, what belongs to no entry, or all of it. */
type Line = { readonly code: string } | 'without' | 'all';

/** Figures for each entry of a column; nothing where there is no entry. */
export function entryTable(
  { caption, columns, by }: EntryTable,
  scene: ReportScene,
): readonly Block[] {
  const { book, words } = scene;
  const measures = columns.flatMap(({ figure }) => measuresOf(figure));
  if (!mayTell(measures, by, scene)) return [leftOut(scene)];
  const amounts = columns.map(({ period }) => amountsIn(period, by, scene));
  const entries = entriesIn(columns, by, scene).map((code): Line => ({ code }));
  const isLeft = columns.some(({ figure }, index) =>
    measuresOf(figure).some((measure) => amounts[index]?.('without', measure) !== 0),
  );
  const lines: readonly Line[] = [...entries, ...(isLeft ? ['without' as const] : [])];
  if (lines.length === 0) return [];
  const cells = (line: Line): string[] =>
    columns.map(({ figure }, index) =>
      figureTold(figure, (each) => amounts[index]?.(line, each) ?? 0, words, book.contract),
    );
  const { total, all } = words.documents;
  return [
    {
      block: 'table',
      caption,
      columns: [
        { header: words.own(by.header), align: 'start', share: 3 },
        ...columns.map(({ header, figure }) => ({
          header,
          align: 'end' as const,
          share: shareOf(figure),
        })),
      ],
      rows: lines.map((line) => [labelOf(line, by, scene), ...cells(line)]),
      footer: [measures.every((each) => addsUp(each, by)) ? total : all, ...cells('all')],
    },
  ];
}

/** Lakhs of rupees, or a few per cent: no figure is to be broken in two. */
function shareOf({ measure, per }: Figure): number {
  if (per) return 1.8;
  return measure.unit === 'money' ? 2.8 : 2;
}

/** Whether a report's reader may know what measures come to for each entry of a column. */
const mayTell = (measures: readonly Measure[], { column }: Grouping, scene: ReportScene): boolean =>
  mayShow(column, scene) &&
  !(scene.redaction.noNames && measures.some((each) => countsPeople(each, scene.book)));

/** What a measure comes to in a period, line by line. */
function amountsIn(
  period: Period,
  by: Grouping,
  { tally }: ReportScene,
): (line: Line, measure: Measure) => number {
  const known = new Map<Measure, ReturnType<typeof byEntry>>();
  const byEntry = (measure: Measure) => tally.of(measure).byEntry(by.keyOn(measure), period);
  const entriesOf = (measure: Measure) => {
    const found = known.get(measure) ?? byEntry(measure);
    known.set(measure, found);
    return found;
  };
  return (line, measure) => {
    const whole = (): number => tally.of(measure).total(period);
    if (line === 'all') return whole();
    if (line !== 'without') return entriesOf(measure).get(line.code)?.amount ?? 0;
    const named = [...entriesOf(measure).values()];
    return addsUp(measure, by) ? named.reduce((rest, { amount }) => rest - amount, whole()) : 0;
  };
}

/** Whether the entries of a column add up to the whole: not where a row names several, or counts once. */
const addsUp = ({ count }: Measure, { column }: Grouping): boolean =>
  BY_ROW.has(count) && column.kind !== 'codes';

/** The entries for which there is anything, in the order of their list. */
function entriesIn(
  columns: readonly EntryColumn[],
  by: Grouping,
  { tally, book }: ReportScene,
): readonly string[] {
  const met = new Set(
    columns.flatMap(({ figure, period }) =>
      measuresOf(figure).flatMap((each) => [
        ...tally.of(each).byEntry(by.keyOn(each), period).keys(),
      ]),
    ),
  );
  const listed = [...(referenceOf(by.column, book)?.entries.keys() ?? [])];
  return [...new Set([...listed.filter((code) => met.has(code)), ...met])];
}

function labelOf(line: Line, { column }: Grouping, { book, words }: ReportScene): string {
  if (line === 'all') return words.documents.total;
  if (line === 'without') return words.documents.noValue;
  const kind = column.kind === 'codes' ? 'code' : column.kind;
  return valueShown(line.code, { ...column, kind }, book, words);
}
