import type { BookView, CellAt, Question } from '../protocol';

/** What the page shows. */
export interface PageState {
  readonly book: BookView | undefined;
  readonly question: Question | null;
  /** The sheet in sight, and the cell that is selected in it. */
  readonly sheet: number | undefined;
  readonly selected: CellAt;
  readonly toasts: readonly Toast[];
  readonly isConnected: boolean;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly sentence: string;
}

/** One state for the whole page, and whoever wants to know when it changes. */
export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function newStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
