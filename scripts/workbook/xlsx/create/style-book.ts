import { type Cell, isMoment } from '../../../../src/workbook/cell';
import type { ColumnFormat } from '../../../../src/workbook/layout';

/** What a cell is on its sheet. */
export type Role = 'body' | 'prose' | 'header' | 'title';

export interface Style {
  readonly role: Role;
  readonly format: ColumnFormat;
}

/** The styles that a new workbook uses, numbered as they are asked for; 0 is the plain one. */
export interface StyleBook {
  readonly styles: readonly Style[];
  number(role: Role, format: ColumnFormat): number;
}

export function newStyleBook(): StyleBook {
  const styles: Style[] = [];
  const number = (role: Role, format: ColumnFormat): number => {
    const found = styles.findIndex((style) => style.role === role && style.format === format);
    return found >= 0 ? found : styles.push({ role, format }) - 1;
  };
  number('body', 'general');
  return { styles, number };
}

const DAYLIKE: readonly ColumnFormat[] = ['day', 'moment', 'time', 'hours'];

/** The column's format, unless it would show a day as a number, a number as a day, or yes and no as either. */
export function formatFor(format: ColumnFormat, cell: Cell): ColumnFormat {
  const daylike = DAYLIKE.includes(format);
  if (isMoment(cell) && !daylike) return momentFormat(cell.serial);
  const odd = typeof cell === 'boolean' || (typeof cell === 'number' && daylike);
  return odd ? 'general' : format;
}

function momentFormat(serial: number): ColumnFormat {
  if (serial >= 0 && serial < 1) return 'time';
  return Number.isInteger(serial) ? 'day' : 'moment';
}
