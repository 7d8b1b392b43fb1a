import type { SheetLayout } from '../../../../src/workbook/layout';
import { encodeCellText } from '../../xml/text';
import { addressName } from '../addresses';

/** A note on a cell; its row and column are counted from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet: on the headers of its columns, and on cells that have help of their own. */
export const notesOf = ({ columns, exceptions = [] }: SheetLayout): readonly Note[] => [
  ...columns.flatMap(({ help }, index) =>
    help ? [{ row: 1, column: index + 1, text: help }] : [],
  ),
  ...exceptions.flatMap(({ row, column, help }) => (help ? [{ row, column, text: help }] : [])),
];

/** The words of the notes. */
export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${addressName(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Calibri"/></rPr><t xml:space="preserve">${encodeCellText(text)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Daybook</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** The yellow boxes of the notes, in the old drawing language that all programs still want for them. */
export function noteBoxesXml(notes: readonly Note[], sheet: number): string {
  const boxes = notes.map((note, index) => boxXml(note, sheet * 1024 + index + 1));
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}

const CHARACTERS_PER_LINE = 34;

function boxXml({ row, column, text }: Note, id: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_PER_LINE), 1);
  // Left column and its offset, top row and its offset, then the same for right and bottom.
  const anchor = [column, 12, row - 1, 4, column + 3, 12, row - 1 + lines, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:220pt;height:${lines * 15}pt;z-index:1;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
