import { overlap } from '../book/areas';
import { BLANK, cellAt, type HostCell, isEmpty, putCell } from '../book/book';
import { fitsRule } from '../book/cell-rule';
import { notation, type Place } from '../book/notation';
import { type Run, settle } from '../run';
import { ASPECTS, type Aspect } from './aspects';
import { Exception } from './exception';
import { family, keepPlace } from './family';
import { refuseProtected } from './protected';
import { newProtection } from './protection';
import { service, standsFor } from './strict';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Beside the four methods of each aspect. */
type Offered =
  | 'activate'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isBlank'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isPartOfMerge'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'merge'
  | 'offset'
  | 'protect';

class Range implements Pick<GoogleRange, Offered> {
  constructor(
    private readonly place: Place,
    private readonly run: Run,
  ) {}

  getA1Notation(): string {
    return notation(this.place);
  }

  getRow(): number {
    return this.place.row;
  }

  getRowIndex(): number {
    return this.place.row;
  }

  getColumn(): number {
    return this.place.column;
  }

  getNumRows(): number {
    return this.place.rows;
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getHeight(): number {
    return this.place.rows;
  }

  getWidth(): number {
    return this.place.columns;
  }

  getLastRow(): number {
    return this.place.row + this.place.rows - 1;
  }

  getLastColumn(): number {
    return this.place.column + this.place.columns - 1;
  }

  getGridId(): number {
    return this.place.sheet.id;
  }

  getSheet(): GoogleSheet {
    return family().sheet(this.place.sheet, this.run);
  }

  isStartRowBounded(): boolean {
    return this.place.named?.top ?? true;
  }

  isStartColumnBounded(): boolean {
    return this.place.named?.left ?? true;
  }

  isEndRowBounded(): boolean {
    return this.place.named?.bottom ?? true;
  }

  isEndColumnBounded(): boolean {
    return this.place.named?.right ?? true;
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.place.rows || column > this.place.columns)
      throw new Exception('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    down: number,
    across: number,
    rows: number = this.place.rows,
    columns: number = this.place.columns,
  ): GoogleRange {
    const { sheet, row, column } = this.place;
    return family()
      .sheet(sheet, this.run)
      .getRange(row + down, column + across, rows, columns);
  }

  isBlank(): boolean {
    return this.read((cell) => isEmpty(cell))
      .flat()
      .every(Boolean);
  }

  getMergedRanges(): GoogleRange[] {
    settle(this.run);
    const { sheet } = this.place;
    return Array.from(sheet.merges)
      .filter((area) => overlap(area, this.place))
      .map((area) => newRange({ sheet, ...area }, this.run));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  merge(): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    const area = { row, column, rows, columns };
    this.later(() => {
      const others = sheet.merges.filter((other) => !overlap(other, area));
      sheet.merges = [...others, area];
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++)
          if (down + across > 0) this.change(down, across, (cell) => ({ ...cell, ...NOTHING }));
    });
    return this.same();
  }

  breakApart(): GoogleRange {
    const { sheet } = this.place;
    this.later(() => {
      sheet.merges = sheet.merges.filter((area) => !overlap(area, this.place));
    });
    return this.same();
  }

  clear(options: ClearOptions = {}): GoogleRange {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    return this.fill((cell) => {
      let { note, look, rule, ...rest } = cell;
      if (isAll || contentsOnly) rest = { ...rest, ...NOTHING };
      if (isAll || formatOnly) rest = { ...rest, format: BLANK.format };
      return {
        ...rest,
        ...(note !== undefined && !(isAll || commentsOnly) ? { note } : {}),
        ...(look && !(isAll || formatOnly) ? { look } : {}),
        ...(rule && !(isAll || validationsOnly) ? { rule } : {}),
      };
    });
  }

  clearContent(): GoogleRange {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): GoogleRange {
    return this.clear({ formatOnly: true });
  }

  clearNote(): GoogleRange {
    return this.clear({ commentsOnly: true });
  }

  clearDataValidations(): GoogleRange {
    return this.clear({ validationsOnly: true });
  }

  activate(): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    this.run.book.active = this.run.book.sheets.indexOf(sheet);
    sheet.selection = { row, column, rows, columns };
    return this.same();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheet, row, column, rows, columns } = this.place;
    return newProtection(sheet, { row, column, rows, columns }, this.run);
  }

  /** An aspect of every cell. */
  aspects(aspect: Aspect): unknown[][] {
    return this.read((cell) => aspect.read(cell, this.run));
  }

  setAspects(aspect: Aspect, given: readonly (readonly unknown[])[]): GoogleRange {
    const { rows, columns } = this.place;
    refuseMismatch('rows', given.length, rows);
    for (const line of given) refuseMismatch('columns', line.length, columns);
    return this.write(aspect, (down, across) => given[down]?.[across]);
  }

  setAspect(aspect: Aspect, given: unknown): GoogleRange {
    return this.write(aspect, () => given);
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
  private write(aspect: Aspect, given: (down: number, across: number) => unknown): GoogleRange {
    const { write, isContent } = aspect;
    if (!write) throw new Error('The host was asked to write what can only be read.');
    const check = () => {
      refuseProtected(this.place, this.run);
      this.each((down, across, cell) => {
        const after = write(cell, given(down, across), this.run);
        if (isContent) this.refuseUnfit(after, down, across);
      });
    };
    check();
    this.later(() => {
      check();
      this.each((down, across) =>
        this.change(down, across, (cell) => write(cell, given(down, across), this.run)),
      );
    });
    return this.same();
  }

  private fill(change: (cell: HostCell) => HostCell): GoogleRange {
    refuseProtected(this.place, this.run);
    this.later(() => this.each((down, across) => this.change(down, across, change)));
    return this.same();
  }

  private refuseUnfit(cell: HostCell, down: number, across: number): void {
    const { rule } = cell;
    if (!rule || rule.allowsInvalid || fitsRule(rule, cell, this.run.book)) return;
    const { row, column } = this.place;
    const at = { ...this.place, row: row + down, column: column + across, rows: 1, columns: 1 };
    throw new Exception(
      `The data you entered in cell ${notation(at)} violates the data validation rules set on this cell.`,
    );
  }

  private each(visit: (down: number, across: number, cell: HostCell) => void): void {
    const { sheet, row, column, rows, columns } = this.place;
    for (let down = 0; down < rows; down++)
      for (let across = 0; across < columns; across++)
        visit(down, across, cellAt(sheet, row + down, column + across));
  }

  private change(down: number, across: number, to: (cell: HostCell) => HostCell): void {
    const { sheet } = this.place;
    const [row, column] = [this.place.row + down, this.place.column + across];
    putCell(sheet, row, column, to(cellAt(sheet, row, column)));
  }

  private later(write: () => void): void {
    this.run.pending.push(write);
  }

  private same(): GoogleRange {
    return newRange(this.place, this.run);
  }
}

const NOTHING = { value: null, formula: '' } as const;

type ClearOptions = NonNullable<Parameters<GoogleAppsScript.Spreadsheet.RangeList['clear']>[0]>;

function refuseMismatch(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given !== wanted)
    throw new Exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
    );
}

/** The four methods of each aspect. */
for (const [one, aspect] of Object.entries<Aspect>(ASPECTS)) {
  const all = aspect.plural ?? `${one}s`;
  const methods: Record<string, (this: Range, given: never) => unknown> = {
    [`get${one}`](this: Range) {
      return this.aspects(aspect)[0]?.[0];
    },
    [`get${all}`](this: Range) {
      return this.aspects(aspect);
    },
    ...(aspect.write && {
      [`set${one}`](this: Range, given: unknown) {
        return this.setAspect(aspect, given);
      },
      [`set${all}`](this: Range, given: unknown[][]) {
        return this.setAspects(aspect, given);
      },
    }),
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(Range.prototype, name, { value });
}

export function newRange(
  place: Place,
  run: Run,
  edges: Readonly<Record<string, number>> = {},
): GoogleRange {
  const range = service('Range', new Range(place, run), run, edges) as unknown as GoogleRange;
  keepPlace(range, place);
  return range;
}

standsFor('Range', Range);
