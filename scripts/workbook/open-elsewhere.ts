import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from './refusals';

/** The files that programs put beside a workbook while they have it open. */
const LOCKS: readonly { readonly program: string; lock(file: string): string }[] = [
  { program: 'LibreOffice', lock: (file) => `.~lock.${file}#` },
  { program: 'Excel', lock: (file) => `~$${file}` },
];

/** Refuses while another program has the file open: it would save its own copy over ours, or lose it. */
export function refuseOpenElsewhere(path: string): void {
  const file = basename(path);
  for (const { program, lock } of LOCKS)
    if (existsSync(join(dirname(path), lock(file))))
      throw refusal('open-elsewhere', { file, program, lock: lock(file) });
}
