import type { Measure } from '../model/measure';
import { foldedText, visibleText } from '../workbook/cell';
import type { Column, ColumnKind } from '../workbook/column';
import { columnsOf } from '../workbook/where';
import type { Workbook } from '../workbook/workbook';
import { type Figure, measuresOf } from './figure';
import { groupingsIn } from './groupings-in';
import type { Section, SectionFault } from './section';

/** The figures that a section names, and the column whose entries they are told for, one by one. */
export interface FiguresNamed {
  readonly figures: readonly Figure[];
  readonly by?: Grouping;
}

/** A column that the sheets of all the measures have. */
export interface Grouping {
  readonly header: string;
  readonly column: Column;
  /** The key of the column on the sheet of a measure. */
  keyOn(measure: Measure): string;
}

/** Reads `CIF released, CIF lent ÷ CIF released by VO`: measures, quotients of two, a grouping. */
export function figuresNamed({ of }: Section, book: Workbook): FiguresNamed | SectionFault {
  const whole = read(of, undefined, book);
  if (!('fault' in whole)) return whole;
  const grouped = groupingsIn(visibleText(of)).map(([left, by]) => read(left, by, book));
  return grouped.find((each) => !('fault' in each)) ?? grouped[0] ?? whole;
}

function read(
  left: string,
  header: string | undefined,
  book: Workbook,
): FiguresNamed | SectionFault {
  const figures = left
    .split(',')
    .map(visibleText)
    .filter(Boolean)
    .map((text) => figureIn(text, book));
  const faulty = figures.find((each) => 'fault' in each);
  if (faulty && 'fault' in faulty) return faulty;
  const known = figures.flatMap((each) => ('fault' in each ? [] : [each]));
  if (header === undefined) return { figures: known };
  const by = groupingBy(visibleText(header), known.flatMap(measuresOf), book);
  if (!by) return { column: 'of', fault: 'unknown-column', value: header };
  return GROUPING.has(by.column.kind)
    ? { figures: known, by }
    : { column: 'of', fault: 'wrong-kind', value: header };
}

/** Kinds of column whose values are words. */
const GROUPING: ReadonlySet<ColumnKind> = new Set(['code', 'codes', 'choice', 'text']);

function figureIn(text: string, { measures }: Workbook): Figure | SectionFault {
  const named = (name: string): Measure | undefined => measures.get(foldedText(name));
  const whole = named(text);
  if (whole) return { measure: whole };
  const [top = '', bottom, ...others] = text.split('÷').map(visibleText);
  const [measure, per] = [named(top), named(bottom ?? '')];
  if (!measure) return { column: 'of', fault: 'unknown-measure', value: top };
  if (!per || others.length > 0)
    return { column: 'of', fault: 'unknown-measure', value: bottom ?? top };
  if (measure.unit === 'day' || per.unit === 'day')
    return { column: 'of', fault: 'wrong-kind', value: text };
  return { measure, per };
}

function groupingBy(
  header: string,
  measures: readonly Measure[],
  book: Workbook,
): Grouping | undefined {
  const foundOn = ({ sheet }: Measure) => columnsOf(book, sheet)?.columnNamed(header);
  const [first, ...others] = measures.map(foundOn);
  if (!first || others.some((each) => each === undefined)) return undefined;
  return {
    header,
    column: first.column,
    keyOn: (measure) => foundOn(measure)?.key ?? first.key,
  };
}
