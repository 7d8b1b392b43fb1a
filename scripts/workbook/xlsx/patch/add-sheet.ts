import type { Cell } from '../../../../src/workbook/cell';
import { refusal } from '../../refusals';
import { appended, childrenOf, openTag, outline, spliced } from '../../xml/edit';
import { encodeXml } from '../../xml/text';
import { areaName } from '../addresses';
import type { Book } from '../book';
import { freePart, linkFromBook, namespaces, SHEET_TYPE } from './add-part';
import type { Draft } from './draft';
import { lineXml, type SheetPen, widthOf } from './replace-cells';

type Cells = readonly (readonly Cell[])[];

/** A new last sheet. Its look is plain: the first row stays in sight, and columns are as wide as their words. */
export function addSheet(
  draft: Draft,
  book: Book,
  name: string,
  cells: Cells,
  pen: SheetPen,
): void {
  refuseBadName(draft, book, name);
  const { main, links } = namespaces(draft, book);
  const part = freePart(draft, book, 'worksheets/sheet');
  draft.add(part, sheetXml(main, cells, pen), SHEET_TYPE);
  const link = linkFromBook(draft, book, 'worksheet', part);
  draft.put(book.part, withSheet(draft.text(book.part), name, link, links));
}

const FORBIDDEN = /[\\/?*:[\]]|^'|'$/;

function refuseBadName({ file }: Draft, book: Book, name: string): void {
  const taken = book.names.some((other) => other.toLowerCase() === name.toLowerCase());
  if (name !== '' && name.length <= 31 && !FORBIDDEN.test(name) && !taken) return;
  throw refusal('cannot-write', {
    file,
    sheet: name,
    detail: `“${name}” cannot be the name of a new sheet`,
  });
}

function sheetXml(namespace: string, cells: Cells, pen: SheetPen): string {
  const rows = cells.map((line, index) => {
    const xml = lineXml({ prefix: '' }, pen, index + 1, line, () => 0);
    return xml === '' ? '' : `<row r="${index + 1}">${xml}</row>`;
  });
  const area = {
    row: 1,
    column: 1,
    rows: Math.max(cells.length, 1),
    columns: Math.max(widthOf(cells), 1),
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><dimension ref="${areaName(area)}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml(cells)}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const NARROWEST = 9;
const WIDEST = 60;

function columnsXml(cells: Cells): string {
  const widths: number[] = [];
  for (const line of cells)
    line.forEach((cell, index) => {
      const length = typeof cell === 'string' ? cell.length + 2 : NARROWEST;
      widths[index] = Math.min(WIDEST, Math.max(widths[index] ?? NARROWEST, length));
    });
  const columns = Array.from(widths, (width, index) => {
    const column = index + 1;
    return `<col min="${column}" max="${column}" width="${width ?? NARROWEST}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function withSheet(source: string, name: string, link: string, links: string): string {
  const { root, children } = outline(source);
  const list = children.find((child) => child.name === 'sheets');
  if (!list) return source;
  const ids = childrenOf(source, list).flatMap(({ attributes }) =>
    attributes.flatMap(([key, id]) => (key === 'sheetId' ? [Number(id)] : [])),
  );
  const declared = root.attributes.find(([key, uri]) => key.startsWith('xmlns:') && uri === links);
  const linkPrefix = declared ? declared[0].slice('xmlns:'.length) : 'r';
  const line = openTag(
    `${root.prefix}sheet`,
    [
      ['name', name],
      ['sheetId', String(Math.max(0, ...ids) + 1)],
      ...(declared ? [] : ([[`xmlns:${linkPrefix}`, encodeXml(links)]] as const)),
      [`${linkPrefix}:id`, link],
    ],
    true,
  );
  return spliced(source, [appended(list, line)]);
}
