import type { Cell } from '../../../../src/workbook/cell';
import { MalformedXml } from '../../xml/characters';
import { decodeCellText } from '../../xml/text';
import type { NumberKind } from '../number-format';
import { serialOfIso } from './iso-serial';

/** What is needed to make sense of the cells of one file. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** From day 0 of the 1900 system to day 0 of the 1904 one. */
export const DAYS_TO_1904 = 1462;

/** A cell's value, from its type, its style and its text. An empty text is an empty cell. */
export function cellValue(
  type: string | undefined,
  style: string | undefined,
  text: string,
  context: CellContext,
): Cell {
  switch (type) {
    case undefined:
    case 'n':
      return numberValue(style, text, context);
    case 's':
      return sharedText(text, context);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return dayValue(text);
    default:
      return decodeCellText(text) || null;
  }
}

function numberValue(
  style: string | undefined,
  text: string,
  { kinds, from1904 }: CellContext,
): Cell {
  const number = Number(text);
  if (text === '' || text.trim() === '') return null;
  // Some programs leave the type out and write text all the same.
  if (!Number.isFinite(number)) return decodeCellText(text);
  const kind = kinds[style === undefined ? 0 : Number(style)] ?? 'number';
  if (kind === 'number') return number;
  return { serial: from1904 && kind === 'day' ? number + DAYS_TO_1904 : number };
}

function sharedText(text: string, { strings }: CellContext): Cell {
  const found = strings[Number(text)];
  if (found === undefined) throw new MalformedXml('a cell asks for a string that is not there');
  return found || null;
}

function dayValue(text: string): Cell {
  const serial = serialOfIso(text);
  return serial === undefined ? text || null : { serial };
}
