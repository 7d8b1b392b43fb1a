/** What a script asks the person at the window; it waits for the button that is pressed, however long that takes. */
export interface Question {
  readonly title: string;
  readonly sentence: string;
  /** `OK`, `CANCEL`, `YES`, `NO` */
  readonly buttons: readonly string[];
}

export interface Prompted {
  readonly button: string;
  readonly text: string;
}

/** A page beside the grid or before it; the script does not wait for it. */
export interface Panel {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** As the script asked; a sidebar is 300 wide whatever it asked. */
  readonly width: number;
  readonly height: number | undefined;
}

export interface Toast {
  readonly title: string;
  readonly sentence: string;
  /** For how long it is to be seen; as long as nobody closes it where that is negative. */
  readonly seconds: number;
}

/**
 * The person before the window. What waits for an answer must be answered before it returns: a page in a browser can
 * do so with a worker and `Atomics.wait`.
 */
export interface Screen {
  /** Which button was pressed, or `CLOSE`. */
  ask(question: Question): string;
  /** As `ask`, with room for an answer. */
  prompt(question: Question): Prompted;
  showPanel(panel: Panel): void;
  showToast(toast: Toast): void;
}

/** Somebody who agrees to everything, and types nothing. */
export const AGREEABLE: Screen = {
  ask: ({ buttons }) => buttons[0] ?? 'CLOSE',
  prompt: ({ buttons }) => ({ button: buttons[0] ?? 'CLOSE', text: '' }),
  showPanel: () => {},
  showToast: () => {},
};
