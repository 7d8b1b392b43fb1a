import type { ColumnFormat } from '../../../../src/workbook/layout';

/** A format that every program knows by its number; or our own, from 164 on, with its code. */
export interface NumberFormat {
  readonly id: number;
  readonly code?: string;
}

const FORMATS: Readonly<Record<ColumnFormat, NumberFormat>> = {
  general: { id: 0 },
  number: { id: 0 },
  wrapped: { id: 0 },
  text: { id: 49 },
  count: { id: 1 },
  money: { id: 4 },
  day: { id: 164, code: 'dd mmm yyyy' },
  moment: { id: 165, code: 'dd mmm yyyy hh:mm' },
  time: { id: 166, code: 'hh:mm' },
  hours: { id: 167, code: '[h]:mm' },
  percent: { id: 168, code: '0 %' },
};

/** Thousands, then lakhs and crores: the format language knows groups of three alone. */
const LAKHS: NumberFormat = {
  id: 169,
  code: '[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00',
};

/** How figures are written where the workbook's language is at home. */
export const numberFormats = (language: string): Readonly<Record<ColumnFormat, NumberFormat>> =>
  language.endsWith('-IN') ? { ...FORMATS, money: LAKHS } : FORMATS;
