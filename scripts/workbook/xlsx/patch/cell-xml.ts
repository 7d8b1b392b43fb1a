import { type Cell, isBroken, isMoment } from '../../../../src/workbook/cell';
import { encodeCellText, encodeXml } from '../../xml/text';
import { addressName } from '../addresses';
import type { NumberKind } from '../number-format';
import { DAYS_TO_1904 } from '../read/cell-value';

/** How a cell's XML is written in one particular sheet. */
export interface CellDialect {
  /** The prefix of the sheet's elements, with its colon, or nothing. */
  readonly prefix: string;
  readonly from1904: boolean;
  kindOf(style: number): NumberKind;
}

/** One cell as XML. Text goes into the cell itself, so that it stays text whatever it begins with. */
export function cellXml(
  dialect: CellDialect,
  row: number,
  column: number,
  style: number,
  cell: Cell,
): string {
  const { prefix } = dialect;
  // Style 0 is said aloud: LibreOffice gives a cell that is silent the style of its column.
  const head = `<${prefix}c r="${addressName(row, column)}" s="${style}"`;
  const valued = (type: string, text: string | number) =>
    `${head}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  if (cell === null || cell === '') return style === 0 ? '' : `${head}/>`;
  if (typeof cell === 'string')
    return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(cell)}</${prefix}t></${prefix}is></${prefix}c>`;
  if (typeof cell === 'boolean') return valued(' t="b"', cell ? 1 : 0);
  if (isBroken(cell)) return valued(' t="e"', encodeXml(cell.error));
  if (isMoment(cell)) return valued('', storedSerial(dialect, style, cell.serial));
  return Number.isFinite(cell) ? valued('', cell) : valued(' t="e"', '#NUM!');
}

const storedSerial = ({ from1904, kindOf }: CellDialect, style: number, serial: number): number =>
  from1904 && kindOf(style) === 'day' ? serial - DAYS_TO_1904 : serial;
