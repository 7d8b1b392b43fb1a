import { styleText } from 'node:util';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person is looking on: colour and progress are for them alone. */
  readonly isLive: boolean;
  /** Milliseconds since 1970, for the day that it is today. */
  now(): number;
}

export type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'gray' | 'bold' | 'cyan';

/** Text in a colour where a person is looking on, plain elsewhere. */
export const coloured = (terminal: Terminal, colour: Colour, text: string): string =>
  terminal.isLive ? styleText(colour, text) : text;

/** Says what is being done while it is done; the line is taken away again. */
export async function during<Result>(
  terminal: Terminal,
  doing: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  if (!terminal.isLive) return work();
  terminal.err(`${doing} …`);
  try {
    return await work();
  } finally {
    terminal.err('\r\u001b[2K');
  }
}
