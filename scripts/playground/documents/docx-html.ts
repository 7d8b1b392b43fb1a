import { openPackage, type Package } from '../../workbook/xlsx/package';
import { readRelationshipTargets } from './links';
import { type Css, cellCss, paragraphCss, readStyles, runCss } from './word-style';
import { childOf, readTree, type XmlNode } from './xml-tree';

const BODY = 'word/document.xml';

/** What is needed to make sense of the paragraphs of one document. */
interface Context {
  readonly styleOf: (id: string | undefined) => Css;
  readonly links: ReadonlyMap<string, string>;
}

/** A Word document as a page, read from its own bytes: headings, text, lists, tables, bars and the foot of its pages. */
export function docxHtml(bytes: Uint8Array, name: string): string {
  const pkg = openPackage(bytes, name);
  const styles = pkg.has('word/styles.xml') ? readTree(pkg.text('word/styles.xml')) : undefined;
  const styleOf = styles ? readStyles(styles) : () => ({});
  const context = { styleOf, links: readRelationshipTargets(pkg, BODY) };
  const blocks = childOf(readTree(pkg.text(BODY)), 'body')?.children ?? [];
  return pageOf(name, styleOf(undefined), [
    ...blocks.map((block) => blockHtml(block, context)),
    ...footersOf(pkg).map((foot) => `<footer>${inner(foot, context)}</footer>`),
  ]);
}

const footersOf = (pkg: Package): readonly XmlNode[] =>
  pkg.entries
    .filter(({ name }) => /^word\/footer\d*\.xml$/.test(name))
    .map(({ name }) => readTree(pkg.text(name)));

const inner = ({ children }: XmlNode, context: Context): string =>
  children.map((child) => blockHtml(child, context)).join('');

function blockHtml(node: XmlNode, context: Context): string {
  if (node.name === 'p') return paragraphHtml(node, context);
  return node.name === 'tbl' ? tableHtml(node, context) : '';
}

const HEADINGS: Readonly<Record<string, string>> = {
  Title: 'h1',
  Heading1: 'h2',
  Heading2: 'h3',
  Heading3: 'h4',
};

function paragraphHtml(node: XmlNode, context: Context): string {
  const properties = childOf(node, 'pPr');
  const style = childOf(properties, 'pStyle')?.value('val');
  const look = { ...context.styleOf(style), ...paragraphCss(properties) };
  const tag = HEADINGS[style ?? ''] ?? 'p';
  const kind = childOf(properties, 'numPr') ? ' class="bullet"' : '';
  return `<${tag}${kind}${styleAttribute(look)}>${runsHtml(node, context)}</${tag}>`;
}

const runsHtml = (node: XmlNode, context: Context): string =>
  node.children.map((child) => runHtml(child, context)).join('');

function runHtml(node: XmlNode, context: Context): string {
  if (node.name === 'hyperlink') {
    const target = context.links.get(node.value('id') ?? '');
    const text = runsHtml(node, context);
    return target
      ? `<a href="${escaped(target)}" target="_blank" rel="noreferrer">${text}</a>`
      : text;
  }
  if (node.name !== 'r') return '';
  const properties = childOf(node, 'rPr');
  const named = childOf(properties, 'rStyle')?.value('val');
  const look = { ...(named ? context.styleOf(named) : {}), ...runCss(properties) };
  return `<span${styleAttribute(look)}>${node.children.map(pieceHtml).join('')}</span>`;
}

const PIECES: Readonly<Record<string, string>> = {
  br: '<br>',
  cr: '<br>',
  tab: '<span class="tab"></span>',
  noBreakHyphen: '‑',
};

const pieceHtml = ({ name, text }: XmlNode): string =>
  name === 't' ? escaped(text) : (PIECES[name] ?? '');

function tableHtml(node: XmlNode, context: Context): string {
  const columns = childOf(node, 'tblGrid')?.children ?? [];
  const widths = columns.map((column) => Number(column.value('w') ?? 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const cols = widths.map((width) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`);
  const rows = node.children.filter(({ name }) => name === 'tr');
  return `<table style="width:${total / 20}pt"><colgroup>${cols.join('')}</colgroup>${rows
    .map((row) => rowHtml(row, context))
    .join('')}</table>`;
}

function rowHtml(row: XmlNode, context: Context): string {
  const properties = childOf(row, 'trPr');
  const tag = childOf(properties, 'tblHeader') ? 'th' : 'td';
  const height = childOf(properties, 'trHeight')?.value('val');
  const cells = row.children.filter(({ name }) => name === 'tc');
  const look = height ? { height: `${Number(height) / 20}pt` } : {};
  return `<tr${styleAttribute(look)}>${cells.map((cell) => cellHtml(cell, tag, context)).join('')}</tr>`;
}

function cellHtml(cell: XmlNode, tag: string, context: Context): string {
  const properties = childOf(cell, 'tcPr');
  const span = Number(childOf(properties, 'gridSpan')?.value('val') ?? 1);
  const wide = span > 1 ? ` colspan="${span}"` : '';
  return `<${tag}${wide}${styleAttribute(cellCss(properties))}>${inner(cell, context)}</${tag}>`;
}

const styleAttribute = (look: Css): string => {
  const text = Object.entries(look)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  return text === '' ? '' : ` style="${escaped(text)}"`;
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const pageOf = (name: string, look: Css, parts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>${SHEET}</style></head><body${styleAttribute(look)}><main>${parts.join('\n')}</main></body></html>`;

/** A sheet of A4 on a desk. */
const SHEET = `
body { margin: 0; padding: 24px; background: #e9edf0; font-family: Arial, 'Liberation Sans', 'Noto Sans', 'Noto Sans Devanagari', sans-serif; }
main { width: 210mm; max-width: 100%; min-height: 297mm; margin: auto; padding: 23mm; box-sizing: border-box; background: #fff; box-shadow: 0 1px 6px #0003; }
h1, h2, h3, h4, p { margin: 0; font-weight: inherit; overflow-wrap: anywhere; }
table { max-width: 100%; table-layout: fixed; border-collapse: collapse; }
td, th { padding: 0; text-align: left; font-weight: inherit; vertical-align: top; }
.bullet { position: relative; padding-left: 17pt; }
.bullet::before { position: absolute; left: 5pt; content: '•'; }
.tab { display: inline-block; width: 3em; }
footer { margin-top: 40px; }
`;
