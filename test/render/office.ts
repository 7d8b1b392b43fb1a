import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const answers = (program: string, flag: string): boolean =>
  spawnSync(program, [flag], { timeout: 60_000 }).error === undefined;

/** Why documents cannot be opened here, or nothing. */
export const officeMissing = (): string | undefined => {
  if (!answers('soffice', '--version')) return 'LibreOffice (soffice) is not installed';
  return answers('pdftotext', '-v') ? undefined : 'pdftotext (poppler-utils) is not installed';
};

/** A .docx as LibreOffice reads it. */
export interface Opened {
  /** The text of each printed page. */
  readonly pages: readonly string[];
  /** All text, as exported for a plain-text editor. */
  readonly text: string;
  /** The file as flat OpenDocument, where headings and header rows have elements of their own. */
  readonly fodt: string;
}

const FORMS = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8', fodt: 'fodt' } as const;

const convert = (folder: string, form: keyof typeof FORMS): string => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--convert-to', FORMS[form], '--outdir', folder];
  const { status, stderr } = spawnSync('soffice', [profile, ...options, join(folder, 'it.docx')], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`soffice could not convert to ${form}: ${stderr}`);
  return join(folder, `it.${form}`);
};

/** Opens a .docx with LibreOffice, in a folder and a profile of its own. */
export const openedByOffice = (docx: Uint8Array): Opened => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-office-'));
  try {
    writeFileSync(join(folder, 'it.docx'), docx);
    const pdf = spawnSync('pdftotext', ['-layout', convert(folder, 'pdf'), '-'], {
      encoding: 'utf8',
    });
    return {
      pages: pdf.stdout.split('\f').slice(0, -1),
      text: readFileSync(convert(folder, 'txt'), 'utf8'),
      fodt: readFileSync(convert(folder, 'fodt'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
