import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './folders';

/** The reason why LibreOffice cannot be asked, or nothing when it can. */
export const noLibreOffice = (): string | undefined =>
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
    ? undefined
    : 'soffice is not installed';

const profile = newFolder();

/** What LibreOffice makes of a file, in another format or the same. */
export function throughLibreOffice(
  bytes: Uint8Array | string,
  from: string,
  to: string,
): Uint8Array {
  const [folder, out] = [newFolder(), newFolder()];
  const path = join(folder, `Book.${from}`);
  writeFileSync(path, bytes);
  const given = [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    // UTF-8, and words that look like days or times are taken for them.
    ...(from === 'csv' ? ['--infilter=CSV:44,34,76,1,,0,false,true'] : []),
    '--convert-to',
    to,
    '--outdir',
    out,
    path,
  ];
  const { status, stderr } = spawnSync('soffice', given, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return readFileSync(join(out, `Book.${to.replace(/:.*/, '')}`));
}
