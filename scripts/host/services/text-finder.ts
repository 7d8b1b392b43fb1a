import { cellAt, type HostCell, putCell } from '../book/book';
import type { Place } from '../book/notation';
import { type Run, settle } from '../run';
import { family, placeOf } from './family';
import { refuseProtected } from './protected';
import { service, standsFor } from './strict';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface Wish {
  readonly minds: boolean;
  readonly isWhole: boolean;
  readonly isPattern: boolean;
  readonly inFormulas: boolean;
}

/** Looks for text as cells show it, row by row. */
class TextFinder implements Omit<GoogleFinder, 'ignoreDiacritics'> {
  private wish: Wish = { minds: false, isWhole: false, isPattern: false, inFormulas: false };
  private current: Place | undefined;

  constructor(
    private readonly text: string,
    private readonly places: readonly Place[],
    private readonly run: Run,
  ) {}

  matchCase(minds: boolean): GoogleFinder {
    return this.with({ minds });
  }

  matchEntireCell(isWhole: boolean): GoogleFinder {
    return this.with({ isWhole });
  }

  matchFormulaText(inFormulas: boolean): GoogleFinder {
    return this.with({ inFormulas });
  }

  useRegularExpression(isPattern: boolean): GoogleFinder {
    return this.with({ isPattern });
  }

  startFrom(range: GoogleRange): GoogleFinder {
    this.current = placeOf(range);
    return this.same();
  }

  findAll(): GoogleRange[] {
    return this.found().map((place) => family().range(place, this.run));
  }

  findNext(): GoogleRange | null {
    return this.step(this.found());
  }

  findPrevious(): GoogleRange | null {
    return this.step(this.found().reverse());
  }

  getCurrentMatch(): GoogleRange | null {
    return this.current ? family().range(this.current, this.run) : null;
  }

  replaceWith(text: string): number {
    return this.current ? this.replaceAt(this.current, text) : 0;
  }

  replaceAllWith(text: string): number {
    return this.found().reduce((count, place) => count + this.replaceAt(place, text), 0);
  }

  private found(): Place[] {
    settle(this.run);
    return this.places.flatMap(({ sheet, row, column, rows, columns }) => {
      const found: Place[] = [];
      for (let at = row; at < Math.min(row + rows, sheet.cells.length + 1); at++)
        for (let across = column; across < column + columns; across++)
          if (this.pattern().test(this.textOf(cellAt(sheet, at, across))))
            found.push({ sheet, row: at, column: across, rows: 1, columns: 1 });
      return found;
    });
  }

  /** From one match to the one behind it; nothing after the last. */
  private step(found: readonly Place[]): GoogleRange | null {
    const { current } = this;
    const at = current
      ? found.findIndex(
          ({ sheet, row, column }) =>
            sheet === current.sheet && row === current.row && column === current.column,
        )
      : -1;
    this.current = found[at + 1];
    return this.getCurrentMatch();
  }

  private replaceAt(place: Place, text: string): number {
    const { sheet, row, column } = place;
    refuseProtected(place, this.run);
    const before = cellAt(sheet, row, column);
    const shown = this.textOf(before);
    const count = [...shown.matchAll(this.pattern('g'))].length;
    const after = shown.replace(this.pattern('g'), () => text);
    putCell(sheet, row, column, this.run.region.typed(after, before));
    return count;
  }

  private textOf(cell: HostCell): string {
    return this.wish.inFormulas ? cell.formula : this.run.region.displayed(cell);
  }

  private pattern(flags = ''): RegExp {
    const { isPattern, isWhole, minds } = this.wish;
    const source = isPattern ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(isWhole ? `^(?:${source})$` : source, `${flags}${minds ? '' : 'i'}u`);
  }

  private with(wish: Partial<Wish>): GoogleFinder {
    this.wish = { ...this.wish, ...wish };
    return this.same();
  }

  private same(): GoogleFinder {
    return service('TextFinder', this, this.run) as unknown as GoogleFinder;
  }
}

export const newTextFinder = (text: string, places: readonly Place[], run: Run): GoogleFinder =>
  service('TextFinder', new TextFinder(text, places, run), run) as unknown as GoogleFinder;

standsFor('TextFinder', TextFinder);
