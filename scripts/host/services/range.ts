import { BLANK, cellAt, type HostCell, type HostSheet, putCell } from '../book/book';
import { momentFormat, settledFormat, showsTime, typed } from '../book/typed';
import { type Run, settle } from '../run';
import { notation } from './notation';
import { Exception, expectArguments, service } from './strict';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Offered =
  | 'getValues'
  | 'setValues'
  | 'getFormulas'
  | 'getNumberFormats'
  | 'setNumberFormats'
  | 'getMergedRanges'
  | 'getA1Notation';

/** A rectangle within a sheet's grid. */
export interface Place {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

class Range implements Pick<GoogleRange, Offered> {
  constructor(
    private readonly place: Place,
    private readonly run: Run,
  ) {}

  getValues(): unknown[][] {
    return this.read((cell) => shown(cell, this.run));
  }

  getFormulas(): string[][] {
    return this.read(({ formula }) => formula);
  }

  getNumberFormats(): string[][] {
    return this.read(({ format }) => format);
  }

  getMergedRanges(): GoogleRange[] {
    settle(this.run);
    const { sheet, row, column, rows, columns } = this.place;
    return Array.from(sheet.merges)
      .filter(
        (area) =>
          area.row < row + rows &&
          row < area.row + area.rows &&
          area.column < column + columns &&
          column < area.column + area.columns,
      )
      .map((area) => newRange({ sheet, ...area }, this.run));
  }

  getA1Notation(): string {
    return notation(this.place);
  }

  setValues(...given: [values: unknown[][]]): GoogleRange {
    expectArguments('Range.setValues', given, 'Object[][]');
    return this.write(given[0], (value, before) => written(value, before, this.run));
  }

  setNumberFormats(...given: [formats: string[][]]): GoogleRange {
    expectArguments('Range.setNumberFormats', given, 'String[][]');
    return this.write(given[0], (format, before) => ({
      ...before,
      format: settledFormat(format),
    }));
  }

  private read<Item>(get: (cell: HostCell) => Item): Item[][] {
    settle(this.run);
    const { sheet, row, column, rows, columns } = this.place;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) =>
        get(cellAt(sheet, row + down, column + across)),
      ),
    );
  }

  /** Nothing is written before all of it is known to fit; then it waits for its turn, as on Google. */
  private write<Item>(
    given: readonly (readonly Item[])[],
    change: (item: Item, before: HostCell) => HostCell,
  ): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    refuseMismatch('rows', given.length, rows);
    for (const line of given) refuseMismatch('columns', line.length, columns);
    for (const item of given.flat()) change(item, BLANK);
    this.run.pending.push(() => {
      given.forEach((line, down) => {
        line.forEach((item, across) => {
          const [at, beside] = [row + down, column + across];
          putCell(sheet, at, beside, change(item, cellAt(sheet, at, beside)));
        });
      });
    });
    return newRange(this.place, this.run);
  }
}

function refuseMismatch(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given !== wanted)
    throw new Exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
    );
}

/** A number that its format shows as a day, a time or a duration is a Date, in the spreadsheet's time zone. */
function shown({ value, format }: HostCell, { time }: Run): unknown {
  if (value === null) return '';
  return typeof value === 'number' && showsTime(format) ? new Date(time.instantOf(value)) : value;
}

const LONGEST = 50_000;

function written(value: unknown, before: HostCell, { time }: Run): HostCell {
  const { format } = before;
  const plainly = (plain: HostCell['value']): HostCell => ({
    ...before,
    value: plain,
    formula: '',
  });
  if (value === null || value === undefined) return plainly(null);
  if (typeof value === 'boolean') return plainly(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return plainly(format === '@' ? String(value) : value);
  if (value instanceof Date) {
    const serial = time.serialAt(value.getTime());
    return { ...plainly(serial), format: showsTime(format) ? format : momentFormat(serial) };
  }
  if (typeof value !== 'string')
    throw new Error(`The host's Range.setValues takes no ${typeof value}: ${String(value)}`);
  if (value.length > LONGEST)
    throw new Exception(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  return typed(value, before);
}

export const newRange = (place: Place, run: Run): GoogleRange =>
  service('Range', new Range(place, run), run) as unknown as GoogleRange;
