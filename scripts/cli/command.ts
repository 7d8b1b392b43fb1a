import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal';

/** What a command ends with, for the shell that called it. */
export const DONE = 0;
export const REFUSED = 1;
export const UNREADABLE = 2;

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface Given {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One thing that the command line can do. */
export interface Command {
  /** After `daybook`: `check FILE [--today DAY] [--json] [--write]`. */
  readonly usage: string;
  readonly help: string;
  readonly options: Options;
  /** Options that may stand without their value, and the option that they mean then. */
  readonly bare?: Readonly<Record<string, string>>;
  /** How many words it takes besides its options. */
  readonly words: number;
  run(given: Given, terminal: Terminal): Promise<number>;
}

/** What was typed does not make a command; the sentence says what would. */
export class Misuse extends Error {}

export function textOption({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function neededOption(given: Given, name: string, example: string): string {
  const value = textOption(given, name);
  if (value === undefined || value === '')
    throw new Misuse(`--${name} is missing: write --${name} ${example}.`);
  return value;
}
