import type { AreaView, CellAt, EditAsked } from '../protocol/grid';

type Edit = Omit<EditAsked, 'sheet'>;

/** Cells as other programs take them: columns apart by tabs, rows by line ends, and quotes around what holds either. */
export function copied(area: AreaView, textAt: (cell: CellAt) => string): string {
  const lines = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) =>
      quoted(textAt({ row: area.row + down, column: area.column + across })),
    ).join('\t'),
  );
  return lines.join('\n');
}

const quoted = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** What is pasted at a cell; a single text fills the whole area that is selected. */
export function pasted(text: string, area: AreaView): Edit {
  const lines = linesOf(text);
  const single = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : undefined;
  if (single !== undefined) return filled(area, single);
  const width = Math.max(...lines.map((line) => line.length));
  const texts = lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
  return { row: area.row, column: area.column, texts };
}

/** The same in every cell of an area. */
export const filled = ({ row, column, rows, columns }: AreaView, text: string): Edit => ({
  ...{ row, column },
  texts: Array.from({ length: rows }, () => Array<string>(columns).fill(text)),
});

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const whole = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let found = cell.exec(whole); found; found = cell.exec(whole)) {
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\n') lines.push([]);
    if (found[3] === '' || cell.lastIndex > whole.length) break;
  }
  return lines;
}
