import type { Run } from '../run';
import { formatString } from './format-string';
import { service, standsFor } from './strict';

type GoogleLogger = GoogleAppsScript.Base.Logger;

/** What an execution keeps of what a script says to itself. */
class Logger implements GoogleLogger {
  private lines: string[] = [];

  constructor(private readonly run: Run) {}

  log(format: unknown, ...values: unknown[]): GoogleLogger {
    const line = values.length > 0 ? formatString(String(format), values) : shown(format);
    this.lines.push(line);
    this.run.log.push(line);
    return service('Logger', this, this.run) as unknown as GoogleLogger;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

export const newLogger = (run: Run): object => service('Logger', new Logger(run), run);

/** `console`, with what C's printf would make of the first word where there are more. */
class Console {
  constructor(private readonly lines: string[]) {}

  log(format?: unknown, ...values: unknown[]): void {
    const isFormat = typeof format === 'string' && /%[sdifoOj]/.test(format);
    this.lines.push(
      isFormat && values.length > 0
        ? formatString(format, values.map(shown))
        : [format, ...values].map(shown).join(' '),
    );
  }

  info(...words: [format?: unknown, ...values: unknown[]]): void {
    this.log(...words);
  }

  warn(...words: [format?: unknown, ...values: unknown[]]): void {
    this.log(...words);
  }

  error(...words: [format?: unknown, ...values: unknown[]]): void {
    this.log(...words);
  }

  time(): void {}

  timeEnd(): void {}
}

/** Its methods can be handed on without it. */
export function newConsole({ log }: Pick<Run, 'log'>): object {
  const lines = new Console(log);
  const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd'] as const;
  return Object.fromEntries(names.map((name) => [name, lines[name].bind(lines)]));
}

standsFor('Console', Console);

/** Records and lists in full, anything else as text. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? JSON.stringify(value) : String(value);
}

standsFor('Logger', Logger);
