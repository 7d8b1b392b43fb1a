import { EXAMPLES } from '../../src/contracts/examples';
import { TEMPLATES } from '../../src/contracts/index';
import { layoutOf } from '../../src/contracts/layout';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet } from '../../src/workbook/sheet';

type Lines = readonly (readonly Cell[])[];

/** A workbook of some size, in memory: the Patna example year with as many log rows, and its rules as often, as asked. */
export function workload({
  rows,
  rules,
}: {
  readonly rows: number;
  readonly rules: number;
}): Sheet[] {
  const layout = layoutOf(TEMPLATES['community-coordinator'], {
    example: EXAMPLES['community-coordinator'](),
  });
  return layout.sheets.map(({ name, cells }) => ({
    name,
    cells: grown(name, cells, { rows, rules }),
    formulas: new Set<number>(),
    merges: [],
  }));
}

function grown(name: string, cells: Lines, size: { rows: number; rules: number }): Lines {
  const [header = [], ...lines] = cells;
  switch (name) {
    case 'Log':
      return [header, ...Array.from({ length: size.rows }, (_, at) => logged(at, header, lines))];
    case 'Terms':
    case 'Measures':
      return [header, ...copies(lines, size.rules)];
    default:
      return cells;
  }
}

/** The same lines again and again, each time under other references and names of measures. */
const copies = (lines: Lines, times: number): Lines =>
  Array.from({ length: times }, (_, time) =>
    lines.map(([first = null, ...rest]) => [
      time === 0 ? first : `${String(first)} ${time}`,
      ...rest,
    ]),
  ).flat();

/** A minute's work with a note of its own, so that a year holds any number of rows without a clash. */
const logged = (at: number, header: readonly Cell[], lines: Lines): readonly Cell[] => {
  const line = lines[at % lines.length] ?? [];
  const own: Readonly<Record<string, Cell>> = {
    Id: null,
    Start: null,
    End: null,
    Break: null,
    Hours: '1 min',
    Notes: `Row ${at}`,
  };
  return header.map((label, column) => {
    const name = String(label);
    return name in own ? (own[name] ?? null) : (line[column] ?? null);
  });
};
