import type { SheetLayout, WorkbookLayout } from '../../../../src/workbook/layout';
import { newEntry } from '../../zip/entry';
import { pack } from '../../zip/pack';
import {
  APP_PROPERTIES,
  bookXml,
  contentTypesXml,
  corePropertiesXml,
  type Link,
  linksXml,
} from './book-xml';
import { type SpareLists, spareLists } from './choices';
import { commentsXml, noteBoxesXml, notesOf } from './notes';
import { sheetXml } from './sheet-xml';
import { newStyleBook, type StyleBook } from './style-book';
import { stylesXml } from './styles-xml';

type Part = readonly [name: string, text: string];

/** A new .xlsx file from its plan; the same plan always gives the same bytes. */
export function createXlsx(layout: WorkbookLayout): Uint8Array {
  const styles = newStyleBook();
  const spare = spareLists(layout);
  const sheets = [...layout.sheets, ...(spare.lists.length > 0 ? [spareSheet(spare)] : [])];
  const sheetParts = sheets.flatMap((sheet, index) => partsOf(sheet, index + 1, styles, spare));
  const withNotes = sheets.flatMap((sheet, index) =>
    notesOf(sheet).length > 0 ? [index + 1] : [],
  );
  const parts: readonly Part[] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length, withNotes)],
    ['_rels/.rels', linksXml(PACKAGE_LINKS)],
    ['docProps/app.xml', APP_PROPERTIES],
    ['docProps/core.xml', corePropertiesXml(layout)],
    ['xl/workbook.xml', bookXml(layout, spare)],
    ['xl/_rels/workbook.xml.rels', linksXml(bookLinks(sheets.length))],
    ['xl/styles.xml', stylesXml(styles.styles, layout.language)],
    ...sheetParts,
  ];
  const encoder = new TextEncoder();
  return pack(parts.map(([name, text]) => newEntry(name, encoder.encode(text))));
}

const PACKAGE_LINKS: readonly Link[] = [
  { kind: 'officeDocument', target: 'xl/workbook.xml' },
  { kind: 'core-properties', target: 'docProps/core.xml' },
  { kind: 'extended-properties', target: 'docProps/app.xml' },
];

const bookLinks = (sheets: number): readonly Link[] => [
  ...Array.from({ length: sheets }, (_, index) => ({
    kind: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { kind: 'styles', target: 'styles.xml' },
];

/** A sheet, and where it has notes their words, their boxes and the links to both. */
function partsOf(
  sheet: SheetLayout,
  number: number,
  styles: StyleBook,
  spare: SpareLists,
): readonly Part[] {
  const notes = notesOf(sheet);
  const around = { styles, spare, selected: number === 1 };
  const part = `xl/worksheets/sheet${number}.xml`;
  if (notes.length === 0) return [[part, sheetXml(sheet, around)]];
  const links = [
    { kind: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` },
    { kind: 'comments', target: `../comments${number}.xml` },
  ];
  return [
    [part, sheetXml(sheet, { ...around, noteBoxes: 'rId1' })],
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, linksXml(links)],
    [`xl/comments${number}.xml`, commentsXml(notes)],
    [`xl/drawings/vmlDrawing${number}.vml`, noteBoxesXml(notes, number)],
  ];
}

/** The hidden sheet of word lists, a column for each. */
function spareSheet({ sheet, lists }: SpareLists): SheetLayout {
  const longest = Math.max(...lists.map((words) => words.length));
  return {
    name: sheet,
    columns: lists.map(() => ({ width: 20, format: 'text' })),
    cells: Array.from({ length: longest }, (_, row) => lists.map((words) => words[row] ?? null)),
    frozenRows: 0,
    generated: true,
    style: 'prose',
    highlights: [],
  };
}
