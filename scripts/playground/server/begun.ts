import { basename } from 'node:path';
import { type Beginning, openedFrom } from '../beginning';
import type { Opened } from '../protocol/book';
import { PersonFile } from './person-file';

/** A spreadsheet to begin with, and the person's own file if it came from there. */
export interface Begun {
  readonly opened: Opened;
  readonly file?: PersonFile;
}

export async function begun(beginning: Beginning): Promise<Begun> {
  const now = Date.now();
  if (beginning.from !== 'file') return { opened: openedFrom(beginning, now) };
  const { path } = beginning;
  const { file, bytes } = await PersonFile.open(path);
  return { opened: openedFrom({ from: 'copy', name: basename(path), bytes }, now), file };
}
