export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
}

export type Tone = 'stop' | 'warn' | 'note' | 'good' | 'quiet';

export interface Download {
  readonly files: readonly {
    readonly name: string;
    readonly mime: string;
    readonly text: string;
  }[];
}
