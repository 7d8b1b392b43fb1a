import type { BookView } from './book';
import type { CellChange, PlaceView } from './grid';
import type { PanelAsked, PanelView } from './panels';

/** What a script asks of the person, and waits for. */
export interface Question {
  readonly id: number;
  readonly title: string;
  readonly sentence: string;
  readonly buttons: readonly string[];
  /** Whether a line can be typed. */
  readonly isTyped: boolean;
}

export interface QuestionAnswer {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** What the desk tells as it happens. */
export type DeskEvent =
  | { readonly event: 'book'; readonly book: BookView }
  | { readonly event: 'cells'; readonly sheet: number; readonly changes: readonly CellChange[] }
  | { readonly event: 'go'; readonly place: PlaceView }
  | {
      readonly event: 'toast';
      readonly title: string;
      readonly sentence: string;
      readonly seconds: number;
    }
  | { readonly event: 'question'; readonly question: Question | null }
  | { readonly event: 'panel'; readonly panel: PanelAsked };

/** What the page is told: the same, but that pages of the script's come by their addresses. */
export type PageEvent =
  | Exclude<DeskEvent, { readonly event: 'panel' }>
  | { readonly event: 'panel'; readonly panel: PanelView }
  /** Another spreadsheet is open now. */
  | { readonly event: 'opened' };
