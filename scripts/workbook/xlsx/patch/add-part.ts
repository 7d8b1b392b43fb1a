import { appended, attributeOf, outline, removed, spliced } from '../../xml/edit';
import { encodeXml } from '../../xml/text';
import type { Book } from '../book';
import { readRelationships, relationshipsPart } from '../relationships';
import type { Draft } from './draft';

/** The two dialects of the format: every name begins differently in the strict one. */
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_LINKS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const SHEET_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The namespaces of the workbook at hand. */
export function namespaces(draft: Draft, book: Book) {
  const strict = outline(draft.text(book.part)).root.attributes.some(
    ([, uri]) => uri === STRICT_MAIN,
  );
  return strict ? { main: STRICT_MAIN, links: STRICT_LINKS } : { main: MAIN, links: LINKS };
}

/** A link from the workbook part to a new part beside it; returns the link's id. */
export function linkFromBook(draft: Draft, book: Book, kind: string, target: string): string {
  const rels = relationshipsPart(book.part);
  const source = draft.text(rels);
  const { root, children } = outline(source);
  const used = new Set(children.map((line) => attributeOf(line, 'Id')));
  let number = children.length + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const type = `${namespaces(draft, book).links}/${kind}`;
  const line = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${encodeXml(target)}"/>`;
  draft.put(rels, spliced(source, [appended(root, line)]));
  return id;
}

/** A part name beside the workbook part that is not taken yet, such as `xl/worksheets/sheet4.xml`. */
export function freePart(draft: Draft, book: Book, stem: string): string {
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  for (let number = 1; ; number++) {
    const part = `${folder}${stem}${number}.xml`;
    if (!draft.has(part)) return part;
  }
}

/** A first styles part, for a workbook that had none: the plain style, then the given ones. */
export function addStyles(draft: Draft, book: Book, styles: readonly string[]): void {
  const part = freePart(draft, book, 'styles');
  const { main } = namespaces(draft, book);
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${styles.length + 1}"><xf/>${styles.join('')}</cellXfs></styleSheet>`;
  draft.add(part, text, STYLES_TYPE);
  linkFromBook(draft, book, 'styles', part);
}

/** A part goes, and with it the link that leads to it. */
export function dropLinked(draft: Draft, from: string, part: string): void {
  const rels = relationshipsPart(from);
  const ids = readRelationships(draft, from).flatMap(({ id, target }) =>
    target === part ? [id] : [],
  );
  const source = draft.text(rels);
  const lines = outline(source).children.filter((line) =>
    ids.includes(attributeOf(line, 'Id') ?? ''),
  );
  draft.put(rels, spliced(source, lines.map(removed)));
  draft.drop(part);
}
