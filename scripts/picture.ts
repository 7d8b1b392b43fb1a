import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Draws the first page of the example's board report for the README. Needs LibreOffice and poppler-utils. */
const REPORT = join('out', 'board-2026-Q3.docx');
const PICTURE = join('docs', 'pictures', 'board-report');

const folder = mkdtempSync(join(tmpdir(), 'daybook-picture-'));
try {
  execFileSync('npm', ['start', '--silent'], { stdio: 'ignore' });
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, REPORT], {
    stdio: 'ignore',
  });
  const pdf = join(folder, 'board-2026-Q3.pdf');
  execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-singlefile', '-png', pdf, PICTURE]);
  console.log(`Drew ${PICTURE}.png`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
