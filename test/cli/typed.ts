import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { run } from '../../scripts/cli/run';
import { cellText } from '../../scripts/workbook/csv/cell-text';
import { openWorkbook } from '../../scripts/workbook/open';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import type { WorkbookLayout } from '../../src/workbook/layout';
import type { Sheet } from '../../src/workbook/sheet';

const made: string[] = [];

/** A new empty folder, gone after the tests of this file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-cli-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** What a command said, and what it ended with. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** 20 November 2026, at noon in Patna. */
export const NOON = Date.UTC(2026, 10, 20, 12);

/** Types a command; nobody is looking on. */
export const typed = (...words: readonly string[]): Promise<Said> => typedOn({}, ...words);

interface Screen {
  /** Whether a person is looking on. */
  readonly isLive?: boolean;
  readonly now?: number;
  /** Called with all that is printed on standard error. */
  readonly onErr?: (text: string) => void;
}

export async function typedOn(screen: Screen, ...words: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const status = await run(words, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
      screen.onErr?.(text);
    },
    isLive: screen.isLive ?? false,
    now: () => screen.now ?? NOON,
  });
  return { status, ...said };
}

/** Types a command while somebody else does something, between Daybook's reading and its writing. */
export const typedWhile = (act: () => void, ...words: readonly string[]): Promise<Said> => {
  let done = false;
  const onErr = (text: string): void => {
    if (done || !text.includes('\u001b[2K')) return;
    done = true;
    act();
  };
  return typedOn({ isLive: true, onErr }, ...words);
};

/** One plain sentence or two for a person: no stack, no path, no gap that was left unfilled. */
export function expectPlain(text: string): void {
  const [sentence = '', ...usage] = text.trimEnd().split('\n');
  expect(sentence).toMatch(/^[A-Z\d“-][^\n]*[.?)]$/);
  expect(usage.every((line) => line.startsWith('Usage: daybook '))).toBe(true);
  expectNoPath(text);
}

export function expectNoPath(text: string): void {
  expect(text).not.toContain(tmpdir());
  expect(text).not.toContain(process.cwd());
  expect(text).not.toMatch(/\n\s+at .+:\d+|Error:|undefined|NaN|\[object|\{\w+\}/);
}

/** Sheets as an .xlsx file, through Daybook's own writer. */
export const xlsxOf = (sheets: readonly Sheet[]): Uint8Array =>
  createXlsx({
    title: 'Test',
    language: 'en-GB',
    timeZone: 'Europe/London',
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells,
      columns: Array.from({ length: Math.max(1, ...cells.map((row) => row.length)) }, () => ({
        width: 12,
        format: 'general' as const,
      })),
      frozenRows: 1,
      generated: false,
      style: 'table',
      highlights: [],
    })),
  } satisfies WorkbookLayout);

/** Writes each sheet of a workbook into a folder as .csv, as any other program would. */
export async function asCsvFolder(file: string): Promise<string> {
  const folder = join(newFolder(), 'sheets');
  mkdirSync(folder);
  for (const { name, cells } of await openWorkbook(file).read()) {
    const lines = cells.map((row) =>
      row.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(','),
    );
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\r\n')}\r\n`);
  }
  return folder;
}
