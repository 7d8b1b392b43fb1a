import type { ColumnFormat, Tone } from '../../../../src/workbook/layout';
import { encodeXml } from '../../xml/text';
import { ACCENT, BODY, HEADING, ON_ACCENT, opaque, TONES } from './palette';
import type { Role, Style } from './style-book';

/** Formats that every program knows by number, and our own from 164 on. */
const NUMBER_FORMATS: Readonly<
  Record<ColumnFormat, { readonly id: number; readonly code?: string }>
> = {
  general: { id: 0 },
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

/** The font of each role, by its place in the list of fonts. */
const FONTS: Readonly<Record<Role, number>> = { body: 0, prose: 0, header: 1, title: 2 };
const HEADER_FILL = 2;

/** Figures stand to the right, words and days to the left. */
const FIGURES: readonly ColumnFormat[] = ['hours', 'count', 'money', 'percent'];

const SIDES = {
  figures: ' horizontal="right"',
  words: ' horizontal="left" indent="1"',
  mixed: ' horizontal="left"',
};

function alignment(role: Role, format: ColumnFormat): string {
  const side =
    SIDES[FIGURES.includes(format) ? 'figures' : format === 'general' ? 'mixed' : 'words'];
  if (role === 'title') return '<alignment vertical="center"/>';
  if (role === 'header') return `<alignment${side} vertical="center" wrapText="1"/>`;
  const wrap = format === 'wrapped' ? ' wrapText="1"' : '';
  return `<alignment${role === 'prose' || format === 'general' ? '' : side} vertical="top"${wrap}/>`;
}

/** The tones in the order of their conditional formats. */
export const TONE_ORDER = Object.keys(TONES) as readonly Tone[];

/** The styles part: fonts and fills by role, one cell format for each style in the book, one tone after another. */
export function stylesXml(styles: readonly Style[]): string {
  const codes = Object.values(NUMBER_FORMATS).flatMap(({ id, code }) =>
    code ? [`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`] : [],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="3">${font(11, BODY)}${font(11, ON_ACCENT, '<b/>')}${font(18, HEADING, '<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${opaque(ACCENT)}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.map(cellFormat).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${TONE_ORDER.length}">${TONE_ORDER.map(toneFormat).join('')}</dxfs></styleSheet>`;
}

const font = (size: number, colour: string, weight = ''): string =>
  `<font>${weight}<sz val="${size}"/><color rgb="${opaque(colour)}"/><name val="Calibri"/><family val="2"/></font>`;

function cellFormat({ role, format }: Style): string {
  const fill = role === 'header' ? HEADER_FILL : 0;
  return `<xf numFmtId="${NUMBER_FORMATS[format].id}" fontId="${FONTS[role]}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment(role, format)}</xf>`;
}

function toneFormat(tone: Tone): string {
  const { words, ground } = TONES[tone];
  return `<dxf><font><color rgb="${opaque(words)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${opaque(ground)}"/><bgColor rgb="${opaque(ground)}"/></patternFill></fill></dxf>`;
}
