import type { ColumnFormat, Tone } from '../../../../src/workbook/layout';

/** What a cell is on its sheet. */
export type Role = 'body' | 'prose' | 'header' | 'title';

export interface Style {
  readonly role: Role;
  /** How the cell's value is written. */
  readonly format: ColumnFormat;
  /** The format of its column, which says on which side it stands. */
  readonly column: ColumnFormat;
  readonly tone?: Tone | undefined;
  readonly bold?: boolean | undefined;
  /** Whether a click leads elsewhere. */
  readonly link?: boolean | undefined;
}

/** The styles that a new workbook uses, numbered as they are asked for; 0 is the plain one. */
export interface StyleBook {
  readonly styles: readonly Style[];
  number(style: Style): number;
}

export function newStyleBook(): StyleBook {
  const styles: Style[] = [];
  const numbers = new Map<string, number>();
  const number = (style: Style): number => {
    const { role, format, column, tone, bold, link } = style;
    const key = [role, format, column, tone, bold, link].join();
    const known = numbers.get(key) ?? styles.push(style) - 1;
    numbers.set(key, known);
    return known;
  };
  number({ role: 'body', format: 'general', column: 'general' });
  return { styles, number };
}
