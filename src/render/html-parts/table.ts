import type { Fact, Table, TableCell, TableColumn } from '../../model/document';
import { type PlacedCell, placedCells, proportionalWidths } from '../columns';
import { TONE_MARKS } from '../tone';
import { barPicture } from './bar';
import { escaped, escapedLines } from './escape';
import type { HtmlWords } from './words';

const aligned = ({ align }: TableColumn): string =>
  align === 'end' ? ' style="text-align:right;font-variant-numeric:tabular-nums"' : '';

const content = ({ cell }: PlacedCell, words: HtmlWords): string => {
  const { tone, bar } = cell;
  const text = escapedLines(cell.text);
  const said =
    tone === undefined
      ? text
      : `<span class="${tone}"><span role="img" aria-label="${escaped(words.tones[tone])}">${TONE_MARKS[tone]}</span>&nbsp;${text}</span>`;
  return bar === undefined ? said : said + barPicture(bar, tone, words);
};

/** A row's first words say what the row is about. */
const rowOf = (columns: readonly TableColumn[], row: readonly TableCell[], words: HtmlWords) => {
  const cells = placedCells(columns, row).map((placed, index) => {
    const heads = index === 0 && placed.cell.text !== '';
    const [open, close] = heads ? ['th scope="row"', 'th'] : ['td', 'td'];
    return `<${open}${aligned(placed.column)}>${content(placed, words)}</${close}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
};

const widthsOf = (columns: readonly TableColumn[]): string => {
  const shares = columns.map(({ share }) => share);
  const widths = proportionalWidths(shares, 1000).map((width) => `${width / 10}%`);
  return `<colgroup>${widths.map((width) => `<col style="width:${width}">`).join('')}</colgroup>`;
};

const headersOf = (columns: readonly TableColumn[]): string => {
  const cells = columns.map(
    (column) => `<th scope="col"${aligned(column)}>${escapedLines(column.header)}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
};

/** A table with its caption, its header row and its totals told apart. */
export const tableElement = (table: Table, words: HtmlWords): string => {
  const { caption, columns, rows, footer } = table;
  const body = rows.map((row) => rowOf(columns, row, words)).join('\n');
  return [
    '<table>',
    caption === '' ? '' : `<caption>${escapedLines(caption)}</caption>`,
    widthsOf(columns),
    headersOf(columns),
    `<tbody>${body}</tbody>`,
    footer === undefined ? '' : `<tfoot>${rowOf(columns, footer, words)}</tfoot>`,
    '</table>',
  ].join('');
};

const factRow = ({ label, value }: Fact): string =>
  `<tr><th scope="row">${escapedLines(label)}</th><td>${escapedLines(value)}</td></tr>`;

/** Labels and values as a table of two columns. */
export const factsElement = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `<table class="facts"><tbody>${facts.map(factRow).join('\n')}</tbody></table>`;
