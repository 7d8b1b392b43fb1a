import { checksPage } from './checks';
import { contractPages } from './contracts';
import { marathiPage } from './marathi';
import { schemas } from './schemas';
import { workbookPage } from './workbook';

/** Every page of docs/ that is written from the code, by its path. */
export const pages = (): Readonly<Record<string, string>> => ({
  'docs/workbook.md': workbookPage(),
  'docs/checks.md': checksPage(),
  'docs/marathi-review.md': marathiPage(),
  ...under('docs/schema', schemas()),
  ...Object.fromEntries(contractPages().map(({ path, text }) => [path, text])),
});

const under = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
