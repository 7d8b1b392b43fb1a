import {
  BLANK,
  cellAt,
  type HostBook,
  type HostCell,
  type HostSheet,
  isEmpty,
  putCell,
  sheetNamed,
} from './book/book';
import { parseNotation } from './book/notation';
import { type FormulaCall, type FormulaWord, parseCall } from './formula';

/** What a function is given: what a cell holds, or the cells of an area. */
export type Given = HostCell | readonly (readonly HostCell[])[];

/** What a function comes to: cells, or the error that its cell shows. */
export type Result = readonly (readonly HostCell[])[] | { readonly error: string };

/** Computes a function of the script's. */
export type Compute = (name: string, given: readonly Given[]) => Result;

interface Known {
  readonly given: readonly Given[];
  /** Stands in every cell that the formula has filled beside its own. */
  readonly spill: object;
}

interface Formula {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly call: FormulaCall;
}

/**
 * The formulas of a book that call a function of the script's own. Like Google, it computes one again only when what it
 * is given has changed; all other formulas keep the result that they have.
 */
export class Calculation {
  private readonly known = new WeakMap<HostCell, Known>();

  constructor(
    private readonly book: HostBook,
    private readonly functions: readonly string[],
    private readonly compute: Compute,
  ) {}

  /** One formula may rest on another, so that it takes some rounds until none has changed. */
  run(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const formulas = this.formulas();
      const changed = formulas.filter((formula) => this.hasChanged(formula));
      const kept = formulas.filter((formula) => !changed.includes(formula));
      this.sweep(new Set(kept.map(({ cell }) => this.known.get(cell)?.spill)));
      for (const formula of changed) this.settle(formula);
      if (changed.length === 0) return;
    }
  }

  private formulas(): readonly Formula[] {
    const formulas: Formula[] = [];
    if (this.functions.length === 0) return formulas;
    this.each((sheet, row, column, cell) => {
      const call = cell.formula === '' ? undefined : parseCall(cell.formula);
      const name = call && this.named(call.name);
      if (name) formulas.push({ sheet, row, column, cell, call: { ...call, name } });
    });
    return formulas;
  }

  /** Plain loops: a long log has a million cells, and this is done after every run. */
  private each(
    visit: (sheet: HostSheet, row: number, column: number, cell: HostCell) => void,
  ): void {
    for (const sheet of this.book.sheets)
      for (let row = 1; row <= sheet.cells.length; row++) {
        const line = sheet.cells[row - 1] as HostCell[];
        for (let column = 1; column <= line.length; column++) {
          const cell = line[column - 1] as HostCell;
          if (cell.formula !== '' || cell.spill) visit(sheet, row, column, cell);
        }
      }
  }

  /** Without regard to case, as in any formula. */
  private named(name: string): string | undefined {
    return this.functions.find((each) => each.toLowerCase() === name.toLowerCase());
  }

  private hasChanged({ sheet, cell, call }: Formula): boolean {
    const known = this.known.get(cell);
    if (!known) return true;
    const given = this.given(call, sheet);
    return !given || given.some((each, at) => !isSame(each, known.given[at]));
  }

  private settle({ sheet, row, column, call }: Formula): void {
    const given = this.given(call, sheet);
    const result = given ? this.compute(call.name, given) : { error: '#REF!' };
    const spill = {};
    const lines =
      'error' in result || !hasRoom(sheet, row, column, result)
        ? [[{ ...BLANK, value: 'error' in result ? result.error : '#REF!' }]]
        : result;
    lines.forEach((line, down) => {
      line.forEach((computed, across) => {
        const before = cellAt(sheet, row + down, column + across);
        const isOwn = down + across === 0;
        const after = { ...before, value: computed.value, format: formatOf(before, computed) };
        putCell(sheet, row + down, column + across, isOwn ? after : { ...after, spill });
      });
    });
    if (given) this.known.set(cellAt(sheet, row, column), { given, spill });
  }

  /** Empties what was filled by formulas that are gone, or are about to fill it anew. */
  private sweep(kept: ReadonlySet<object | undefined>): void {
    this.each((sheet, row, column, { spill, ...cell }) => {
      if (spill && !kept.has(spill)) putCell(sheet, row, column, { ...cell, value: null });
    });
  }

  private given({ words }: FormulaCall, own: HostSheet): readonly Given[] | undefined {
    const given = words.map((word) => this.cellsOf(word, own));
    return given.includes(undefined) ? undefined : (given as readonly Given[]);
  }

  private cellsOf(word: FormulaWord, own: HostSheet): Given | undefined {
    if ('value' in word) return { ...BLANK, value: word.value };
    const sheet = word.sheetName === undefined ? own : sheetNamed(this.book, word.sheetName);
    const area = sheet && parseNotation(word.notation)?.within(sheet);
    if (!area) return undefined;
    if (!word.notation.includes(':')) return cellAt(sheet, area.row, area.column);
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) =>
        cellAt(sheet, area.row + down, area.column + across),
      ),
    );
  }
}

const MOST_ROUNDS = 5;

function isSame(one: Given, other: Given | undefined): boolean {
  if (!isArea(one) || !other || !isArea(other))
    return (
      one === other || (!isArea(one) && !!other && !isArea(other) && one.value === other.value)
    );
  return (
    one.length === other.length &&
    one.every((line, at) => line.every((cell, across) => cell === other[at]?.[across]))
  );
}

export const isArea = (given: Given): given is readonly (readonly HostCell[])[] =>
  Array.isArray(given);

/** What spreads over other cells must find them empty. */
const hasRoom = (
  sheet: HostSheet,
  row: number,
  column: number,
  lines: readonly (readonly HostCell[])[],
): boolean =>
  row + lines.length - 1 <= sheet.rows &&
  lines.every(
    (line, down) =>
      column + line.length - 1 <= sheet.columns &&
      line.every(
        (_, across) => down + across === 0 || isEmpty(cellAt(sheet, row + down, column + across)),
      ),
  );

/** A day is shown as one where the cell has no format of its own. */
const formatOf = (before: HostCell, computed: HostCell): string =>
  before.format === BLANK.format ? computed.format : before.format;
