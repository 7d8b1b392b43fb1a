import { catalogueOf } from '../../../../src/words/language';
import type { ColumnFormat } from '../../../../src/workbook/layout';
import { formatCodes } from '../../../../src/workbook/layout-look';

/** A format that every program knows by its number; or our own, from 164 on, with its code. */
export interface NumberFormat {
  readonly id: number;
  readonly code?: string;
}

/** Formats that every program knows by number, and the numbers that our own go by. */
const NUMBERS: Readonly<Record<ColumnFormat, number>> = {
  general: 0,
  number: 0,
  wrapped: 0,
  text: 49,
  count: 1,
  money: 4,
  day: 164,
  moment: 165,
  time: 166,
  hours: 167,
  percent: 168,
};
const FIRST_OWN = 164;
/** Money that is not grouped by thousands. */
const OWN_MONEY = 169;
const THOUSANDS = '#,##0.00';

/** How figures are written where the workbook's language is at home. */
export function numberFormats(language: string): Readonly<Record<ColumnFormat, NumberFormat>> {
  const { cellDay } = catalogueOf(language).notation;
  const codes = { ...formatCodes(language), day: cellDay, moment: `${cellDay} hh:mm` };
  const formatOf = (format: ColumnFormat): NumberFormat => {
    const code = codes[format];
    const isOwnMoney = format === 'money' && code !== THOUSANDS;
    const id = isOwnMoney ? OWN_MONEY : NUMBERS[format];
    return id < FIRST_OWN ? { id } : { id, code };
  };
  return Object.fromEntries(
    (Object.keys(NUMBERS) as ColumnFormat[]).map((format) => [format, formatOf(format)]),
  ) as Record<ColumnFormat, NumberFormat>;
}
