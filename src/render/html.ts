import type { Document } from '../model/document';
import { blockElement } from './html-parts/blocks';
import { escaped, escapedLines } from './html-parts/escape';
import { STYLE } from './html-parts/style';
import type { HtmlWords } from './html-parts/words';

export type { HtmlWords } from './html-parts/words';

/** Nothing is ever loaded or run, whatever slips into the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const headOf = ({ title }: Document): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>`;

/** The document as one page that stands alone, fit for a browser, a printer and the body of an e-mail. */
export const renderHtml = (document: Document, words: HtmlWords): string => {
  const blocks = document.blocks.map((block) => blockElement(block, words)).join('\n');
  return `<!DOCTYPE html>
<html lang="${escaped(document.language)}">
${headOf(document)}
<body>
<main style="max-width:640px;margin:0 auto">
<h1>${escapedLines(document.title)}</h1>
${blocks}
<footer>${escapedLines(document.footer)}</footer>
</main>
</body>
</html>
`;
};
