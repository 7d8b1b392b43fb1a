import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPORT = join('out', 'board-2026-Q3.docx');

/** The first page of the example's board report. Needs LibreOffice and poppler-utils. */
export function drawBoardReport(path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-picture-'));
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, REPORT];
  try {
    execFileSync('npm', ['start', '--silent'], { stdio: 'ignore' });
    execFileSync('soffice', convert, { stdio: 'ignore' });
    const pdf = join(folder, 'board-2026-Q3.pdf');
    const picture = path.replace(/\.png$/, '');
    execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-singlefile', '-png', pdf, picture]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
