import type { HostBook, HostSheet } from '../../host/book/book';
import type { DeskEvent } from '../protocol/events';
import type { CellChange, LookView } from '../protocol/grid';
import { Painting } from './painting';
import { newPalette } from './palette';

/** Keeps the page's sheets as the book's are. */
export class Painter {
  private readonly palette = newPalette();
  private readonly paintings = new Map<HostSheet, Painting>();

  constructor(
    private readonly book: HostBook,
    private readonly tell: (event: DeskEvent) => void,
  ) {}

  get looks(): readonly LookView[] {
    return this.palette.looks;
  }

  /** A sheet that the page has not got yet. */
  whole(sheet: HostSheet): readonly CellChange[] {
    const painting = new Painting(sheet, this.book, this.palette);
    this.paintings.set(sheet, painting);
    return painting.whole();
  }

  /** Tells what has changed in the sheets that the page has. */
  repaint(): void {
    for (const [sheet, painting] of this.paintings) {
      const changes = painting.changes();
      if (changes.length > 0) this.tell({ event: 'cells', sheet: sheet.id, changes });
    }
  }
}
