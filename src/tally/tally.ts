import type { Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { Workbook } from '../workbook/workbook';
import { balance } from './balance';
import { type MeasureTally, measureTally } from './measure-tally';
import { dayColumnOf, passOver } from './pass';
import { worthOf } from './worth';

/** Everything that was counted, from one pass over each sheet. */
export interface Tally {
  /** What a measure comes to; a measure that was not asked for comes to nothing. */
  of(measure: Measure): MeasureTally;
  /** All logged time. */
  readonly logged: MeasureTally;
}

const LOGGED: Measure = {
  name: '',
  row: 0,
  count: 'minutes',
  sheet: 'log',
  where: [],
  unit: 'minutes',
  noun: '',
};

/**
 * Counts every measure of the workbook, and any others `also` asked for, up to and including today.
 * Each row is visited once, however many measures there are.
 */
export function tally(book: Workbook, today: Day, also: readonly Measure[] = []): Tally {
  const tallies = new Map<Measure, MeasureTally>();
  for (const [sheet, measures] of bySheet([LOGGED, ...book.measures.values(), ...also])) {
    const table = book.tables.get(sheet);
    const piles = table && passOver(table, measures, book);
    for (const measure of measures) {
      const pile = piles?.get(dayColumnOf(measure)) ?? [];
      const added = measureTally(measure, pile, today);
      const taken = measure.less && measureTally({ ...measure, where: measure.less }, pile, today);
      const counted = taken ? balance(added, taken) : added;
      const { worth } = measure;
      tallies.set(measure, worth ? worthOf(counted, worth, book.contract.calendar) : counted);
    }
  }
  const of = (measure: Measure): MeasureTally =>
    tallies.get(measure) ?? measureTally(measure, [], today);
  return { of, logged: of(LOGGED) };
}

function bySheet(measures: readonly Measure[]): Map<string, Measure[]> {
  const sheets = new Map<string, Measure[]>();
  for (const measure of measures)
    sheets.set(measure.sheet, [...(sheets.get(measure.sheet) ?? []), measure]);
  return sheets;
}
