import { BLANK, type HostCell } from '../book/book';
import type { RuleValue } from '../book/cell-rule';
import { settle } from '../run';
import { boxValue, checkboxRule, isCheckbox, isTicked, ticked } from './checkboxes';
import { Exception } from './exception';
import { family, placeOf } from './family';
import { type Order, ordered, withoutDuplicates } from './ordering';
import { RangeCells } from './range-cells';
import { newTextFinder } from './text-finder';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export type ToolMethods =
  | 'check'
  | 'copyTo'
  | 'createTextFinder'
  | 'insertCheckboxes'
  | 'isChecked'
  | 'removeCheckboxes'
  | 'removeDuplicates'
  | 'sort'
  | 'trimWhitespace'
  | 'uncheck';

/** What the menus of Sheets do to the cells of a range. */
export class RangeTools extends RangeCells implements Pick<GoogleRange, ToolMethods> {
  insertCheckboxes(...values: RuleValue[]): GoogleRange {
    const rule = checkboxRule(values);
    return this.change((cell) => ({
      ...emptied(cell),
      ...{ rule, value: boxValue(values, false) },
    }));
  }

  removeCheckboxes(): GoogleRange {
    return this.change((cell) => {
      if (!isCheckbox(cell)) return cell;
      const { rule: _, ...rest } = emptied(cell);
      return rest;
    });
  }

  check(): GoogleRange {
    return this.change((cell) => ticked(cell, true));
  }

  uncheck(): GoogleRange {
    return this.change((cell) => ticked(cell, false));
  }

  /** Nothing where some are ticked and some are not, or where something is no box. */
  isChecked(): boolean | null {
    const [first = null, ...others] = this.read(isTicked).flat();
    return others.every((other) => other === first) ? first : null;
  }

  trimWhitespace(): GoogleRange {
    return this.change((cell) =>
      typeof cell.value === 'string'
        ? { ...cell, value: cell.value.trim().replace(/\s+/g, ' ') || null }
        : cell,
    );
  }

  /** Columns are those of the sheet, not of the range. */
  sort(spec: unknown): GoogleRange {
    const orders = (Array.isArray(spec) ? spec : [spec]).map((each) => this.orderOf(each));
    return this.rearrange((lines) => ordered(lines, orders));
  }

  removeDuplicates(columns?: number[]): GoogleRange {
    const { column, columns: wide, rows } = this.place;
    const compared =
      columns?.map((each) => each - column) ?? Array.from({ length: wide }, (_, at) => at);
    let left = 0;
    this.rearrange((lines) => {
      const kept = withoutDuplicates(lines, compared);
      left = kept.length;
      const gone = lines.slice(0, rows - left).map((line) => line.map(emptied));
      return [...kept, ...gone];
    });
    return family().range({ ...this.place, rows: Math.max(1, left) }, this.run);
  }

  copyTo(destination: GoogleRange, options: unknown = {}): void {
    const lines = this.read((cell) => cell);
    const target = placeOf(destination);
    const { rows, columns } = this.place;
    const place = {
      ...target,
      rows: Math.max(rows, Math.floor(target.rows / rows) * rows),
      columns: Math.max(columns, Math.floor(target.columns / columns) * columns),
    };
    const take = COPIES[copyKind(options)];
    if (!take) throw new Error(`The host has no Range.copyTo with ${copyKind(options)}.`);
    new RangeTools(place, this.run).change((cell, down, across) =>
      take(lines[down % rows]?.[across % columns] ?? BLANK, cell),
    );
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(text, [this.place], this.run);
  }

  /** Puts other lines in the place of these, at once. */
  private rearrange(
    change: (lines: readonly (readonly HostCell[])[]) => readonly (readonly HostCell[])[],
  ): GoogleRange {
    settle(this.run);
    const lines = change(this.read((cell) => cell));
    this.change((cell, down, across) => lines[down]?.[across] ?? cell);
    settle(this.run);
    return this.same();
  }

  private orderOf(spec: unknown): Order {
    const { column, columns } = this.place;
    const { column: wanted, ascending = true } =
      typeof spec === 'number'
        ? { column: spec }
        : (spec as { readonly column: number; readonly ascending?: boolean });
    if (wanted < column || wanted >= column + columns)
      throw new Exception('Sort column is outside of the range.');
    return { column: wanted - column, isAscending: ascending };
  }
}

export const emptied = ({ spill: _, links: __, ...cell }: HostCell): HostCell => ({
  ...cell,
  ...{ value: null, formula: '' },
});

type Copy = (from: HostCell, to: HostCell) => HostCell;

const looksOf = ({ value: _, formula: __, note: ___, rule: ____, ...look }: HostCell) => look;

const COPIES: Readonly<Record<string, Copy>> = {
  all: (from) => from,
  contentsOnly: (from, to) => ({ ...to, value: from.value, formula: from.formula }),
  PASTE_VALUES: (from, to) => ({ ...to, value: from.value, formula: '' }),
  formatOnly: (from, to) => ({ ...to, ...looksOf(from) }),
  PASTE_FORMAT: (from, to) => ({ ...to, ...looksOf(from) }),
  PASTE_NORMAL: (from) => from,
};

function copyKind(options: unknown): string {
  if (typeof options !== 'object' || options === null) return 'all';
  const { contentsOnly, formatOnly } = options as Partial<Record<string, boolean>>;
  if (contentsOnly) return 'contentsOnly';
  if (formatOnly) return 'formatOnly';
  return 'ordinal' in options ? String(options) : 'all';
}
