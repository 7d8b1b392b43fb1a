import { format as formatted } from 'numfmt';
import type { HostCell } from '../../host/book/book';
import { showsTime } from '../../host/book/formats';

/** What the editor opens with: typing it again leaves the cell as it is. */
export function typedText(cell: HostCell): string {
  const { value, formula, format } = cell;
  if (formula !== '') return formula;
  if (value === null) return '';
  if (typeof value === 'string') return isTakenForMore(value, format) ? `'${value}` : value;
  if (typeof value === 'number') return showsTime(format) ? momentText(value) : String(value);
  return value ? 'TRUE' : 'FALSE';
}

/** Text that would become a number, a day or a formula if it were typed as it stands. */
const isTakenForMore = (text: string, format: string): boolean =>
  /^['=]/.test(text) || (format !== '@' && /^\s*[+\-.£$€₹]?\d|^\s*[+-]|^(true|false)$/i.test(text));

function momentText(serial: number): string {
  if (serial >= 0 && serial < 1) return formatted('hh:mm:ss', serial);
  if (Number.isInteger(serial)) return formatted('yyyy-mm-dd', serial);
  return formatted('yyyy-mm-dd hh:mm:ss', serial);
}

/** Numbers and days stand to the right, yes and no in the middle. */
export function sideOf({ value, look }: HostCell): 'left' | 'center' | 'right' {
  if (look?.horizontal) return look.horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}
