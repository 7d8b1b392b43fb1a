import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from './refusals';

/** The files that programs put beside a workbook while they have it open. */
const LOCKS: readonly { readonly program: string; lock(file: string): string }[] = [
  { program: 'LibreOffice', lock: (file) => `.~lock.${file}#` },
  { program: 'Excel', lock: (file) => `~$${file}` },
];

/** Refuses while another program has the file open: it would save its own copy over ours, or lose it. */
export function refuseOpenElsewhere(path: string): void {
  // Programs put their file beside the workbook or beside a link to it.
  const places = existsSync(path) ? [path, realpathSync(path)] : [path];
  for (const place of places)
    for (const { program, lock } of LOCKS) {
      const name = lock(basename(place));
      if (existsSync(join(dirname(place), name)))
        throw refusal('open-elsewhere', { file: basename(path), program, lock: name });
    }
}
