import { openPackage, walk } from '../workbook/xlsx/package';
import type { DocParagraph } from './drive';

/** What a Word document says, or nothing where the bytes are none. Its zip is unpacked, and its text read in full. */
export function openDocx(bytes: Uint8Array): readonly DocParagraph[] | undefined {
  try {
    const pkg = openPackage(bytes, 'document.docx');
    if (!pkg.has('[Content_Types].xml') || !pkg.has(DOCUMENT)) return undefined;
    for (const { name } of pkg.entries) pkg.bytes(name);
    return walk(pkg, DOCUMENT, readParagraphs);
  } catch {
    return undefined;
  }
}

const DOCUMENT = 'word/document.xml';

function readParagraphs(
  cursor: Parameters<Parameters<typeof walk>[2]>[0],
): readonly DocParagraph[] {
  const paragraphs: DocParagraph[] = [];
  let [isDocument, depth, style, text] = [false, 0, '', ''];
  while (cursor.next() !== 'end') {
    if (cursor.token === 'text') continue;
    const isOpen = cursor.token === 'open';
    if (cursor.is('document')) isDocument = true;
    else if (cursor.is('tbl')) depth += isOpen ? 1 : -1;
    else if (isOpen && cursor.is('pStyle')) style = cursor.attribute('w:val') ?? '';
    else if (isOpen && cursor.is('t')) text += cursor.ownText();
    else if (isOpen && cursor.is('tab')) text += '\t';
    else if (isOpen && cursor.is('br')) text += '\n';
    else if (cursor.is('p') && isOpen) [style, text] = ['', ''];
    else if (cursor.is('p')) paragraphs.push({ style, text, depth });
  }
  if (!isDocument) throw new Error('There is no document in it.');
  return paragraphs;
}
