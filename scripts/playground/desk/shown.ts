import { format as formatted, getFormatFromId } from 'numfmt';
import type { HostCell } from '../../host/book/book';
import { showsTime } from '../../host/book/formats';
import { knownLocale } from '../../host/book/locales';

/** What the editor opens with: typing it again leaves the cell as it is. */
export function typedText(cell: HostCell, locale: string): string {
  const { value, formula, format } = cell;
  if (formula !== '') return formula;
  if (value === null) return '';
  if (typeof value === 'string') return isTakenForMore(value, format) ? `'${value}` : value;
  if (typeof value === 'number')
    return showsTime(format) ? momentText(value, locale) : String(value);
  return value ? 'TRUE' : 'FALSE';
}

/** Text that would become a number, a day or a formula if it were typed as it stands. */
const isTakenForMore = (text: string, format: string): boolean =>
  /^['=]/.test(text) || (format !== '@' && /^\s*[+\-.£$€₹]?\d|^\s*[+-]|^(true|false)$/i.test(text));

/** A day as the locale writes it: what is typed is read that way too. */
function momentText(serial: number, locale: string): string {
  const day = () => formatted(getFormatFromId(SHORT_DAY, knownLocale(locale)), serial);
  if (serial >= 0 && serial < 1) return formatted(TIME, serial);
  return Number.isInteger(serial) ? day() : `${day()} ${formatted(TIME, serial)}`;
}

const SHORT_DAY = 14;
const TIME = 'hh:mm:ss';

/** Numbers and days stand to the right, yes and no in the middle. */
export function sideOf({ value, look }: HostCell): 'left' | 'center' | 'right' {
  if (look?.horizontal) return look.horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}
