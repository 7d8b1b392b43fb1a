import { expect } from '@jest/globals';
import type { Block, Document, TableCell } from '../../src/model/document';

type Table = Extract<Block, { block: 'table' }>;

/** The tables of a document, in their order. */
export const tablesOf = (document: Document | undefined): Table[] =>
  (document?.blocks ?? []).flatMap((block) => (block.block === 'table' ? [block] : []));

export const textOf = (cell: TableCell | undefined): string =>
  (typeof cell === 'string' ? cell : (cell?.text ?? '')).replace(/\u00a0/g, ' ');

/** What a person who adds up printed lines would type: minutes for times, hundredths for the rest. */
export function figureIn(printed: string): number {
  const sign = printed.startsWith('−') ? -1 : 1;
  const text = printed.replace(/[−,£]/g, '');
  const time = /^(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(text);
  if (time && text !== '') return sign * (Number(time[1] ?? 0) * 60 + Number(time[2] ?? 0)) || 0;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`no figure: ${printed}`);
  return sign * Math.round(Number(text) * 100) || 0;
}

/** Adds up some columns of a table's printed lines and compares them with its printed last line. */
export function expectToFoot({ rows, footer }: Table, ...columns: readonly number[]): void {
  for (const column of columns) {
    const lines = rows.map((row) => figureIn(textOf(row[column])));
    const printed = figureIn(textOf(footer?.[column]));
    expect([column, printed]).toEqual([column, lines.reduce((all, line) => all + line, 0)]);
  }
}
