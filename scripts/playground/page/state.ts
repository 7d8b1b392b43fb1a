import type { BookView, Now } from '../protocol/book';
import type { Question } from '../protocol/events';
import type { CellAt } from '../protocol/grid';
import type { PanelView } from '../protocol/panels';

export const DRAWERS = ['begin', 'clock', 'outbox', 'documents', 'runs', 'save'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** What the page shows. */
export interface PageState {
  readonly book: BookView | undefined;
  readonly question: Question | null;
  readonly panels: readonly PanelView[];
  readonly contracts: Now['contracts'];
  readonly file: string | null;
  /** The sheet in sight, and the cell that is selected in it. */
  readonly sheet: number | undefined;
  readonly selected: CellAt;
  /** Whether the keyboard went to the cell too. */
  readonly withKeyboard: boolean;
  readonly drawer: Drawer | null;
  /** The document that is open in its drawer. */
  readonly document: string | null;
  readonly toasts: readonly Toast[];
  /** What the script is at, while it is. */
  readonly busy: string | null;
  readonly isConnected: boolean;
}

export const BLANK_STATE: PageState = {
  ...{ book: undefined, question: null, panels: [], contracts: [], file: null },
  ...{
    sheet: undefined,
    selected: { row: 1, column: 1 },
    withKeyboard: true,
    drawer: null,
    document: null,
  },
  ...{ toasts: [], busy: null, isConnected: true },
};

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly sentence: string;
}
