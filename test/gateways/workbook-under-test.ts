import type { Cell } from '../../src/workbook/cell';
import type { WorkbookGateway } from '../../src/workbook/sheet';

/** One workbook under test: some sheets of words, and somebody else who can change it. */
export interface WorkbookUnderTest {
  readonly gateway: WorkbookGateway;
  /** A second way in, as another program or a colleague would have it. */
  readonly other: WorkbookGateway;
  /** What this kind of workbook gives back for a cell that was written. */
  readonly keeps: (cell: Cell) => Cell;
}

/** The sheets that a workbook under test begins with. */
export const FIRST_SHEETS: readonly {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}[] = [
  {
    name: 'Log',
    cells: [
      ['Who', 'What', 'Note', 'Check'],
      ['Asha', 'Visit', null, null],
      ['Ben', null, 'late', null],
      [],
      ['Cy', 'Call', null, 'old'],
    ],
  },
  { name: 'Standing', cells: [['Standing'], ['one', 'two'], ['three']] },
  { name: 'Empty', cells: [] },
];
