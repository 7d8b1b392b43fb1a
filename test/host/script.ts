import { type HostBook, NEW_GRID } from '../../scripts/host/book/book';
import { bookFrom } from '../../scripts/host/book/load';
import { stillClock } from '../../scripts/host/clock';
import { type Host, type HostOptions, openHost } from '../../scripts/host/host';
import type { Project } from '../../scripts/host/project';
import type { RunOptions } from '../../scripts/host/run';
import { sheetOf } from '../book';

/** Noon on 3 March 2026, in London and by UTC. */
export const NOON = Date.UTC(2026, 2, 3, 12);

/** A book of sheets that read like sheets, with the grid that Google gives a new one. */
export function bookOf(sheets: Readonly<Record<string, string>>): HostBook {
  const book = bookFrom(Object.entries(sheets).map(([name, text]) => sheetOf(name, text)));
  for (const sheet of book.sheets) Object.assign(sheet, NEW_GRID);
  return book;
}

/** A host whose clock stands still at noon. */
export const hostOver = (
  script: string | Project,
  sheets: Readonly<Record<string, string>> = { Sheet1: '' },
  options: HostOptions = {},
): Promise<Host> => openHost(bookOf(sheets), script, { clock: stillClock(NOON), ...options });

/** What an expression comes to in a run of its own, as text that can be compared. */
export async function told(
  expression: string,
  script: string | Project = '',
  options: RunOptions = {},
): Promise<unknown> {
  const running = (await hostOver(script)).execution(options);
  try {
    return JSON.parse(String(running.call(`JSON.stringify(${expression})`) ?? 'null'));
  } finally {
    running.end();
  }
}
