import type { Tone } from '../../../../src/workbook/layout';
import {
  ACCENT,
  BODY,
  BREAKS,
  FIGURES,
  HEADING,
  ON_ACCENT,
  TONES,
} from '../../../../src/workbook/layout-look';
import { encodeXml } from '../../xml/text';
import { numberFormats } from './number-formats';
import { opaque } from './opaque';
import type { Style } from './style-book';

function alignment({ role, column }: Style): string {
  if (role === 'title') return '<alignment vertical="center"/>';
  const side = ` horizontal="${FIGURES.includes(column) ? 'right' : 'left'}" indent="1"`;
  if (role === 'header') return `<alignment${side} vertical="center" wrapText="1"/>`;
  const wrap = BREAKS.includes(column) ? ' wrapText="1"' : '';
  return `<alignment${role === 'prose' ? '' : side} vertical="top"${wrap}/>`;
}

/** The tones in the order of their conditional formats. */
export const TONE_ORDER = Object.keys(TONES) as readonly Tone[];

/** The styles part: the fonts and fills that the styles need, a cell format for each style, one tone after another. */
export function stylesXml(styles: readonly Style[], language: string): string {
  const formats = numberFormats(language);
  const codes = Object.values(formats).flatMap(({ id, code }) =>
    code ? [`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`] : [],
  );
  const fonts = [...new Set(styles.map(fontOf))];
  const fills = [...FIRST_FILLS, ...new Set(styles.flatMap((style) => fillOf(style) ?? []))];
  const cellFormat = (style: Style): string => {
    const fill = fills.indexOf(fillOf(style) ?? FIRST_FILLS[0]);
    return `<xf numFmtId="${formats[style.format].id}" fontId="${fonts.indexOf(fontOf(style))}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment(style)}</xf>`;
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.map(cellFormat).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${TONE_ORDER.length}">${TONE_ORDER.map(toneFormat).join('')}</dxfs></styleSheet>`;
}

function fontOf({ role, tone, bold, link }: Style): string {
  if (role === 'title') return font(18, HEADING, '<b/>');
  if (role === 'header') return font(11, ON_ACCENT, '<b/>');
  const colour = tone ? TONES[tone].words : link ? ACCENT : BODY;
  return font(11, colour, `${bold ? '<b/>' : ''}${link ? '<u/>' : ''}`);
}

const font = (size: number, colour: string, weight: string): string =>
  `<font>${weight}<sz val="${size}"/><color rgb="${opaque(colour)}"/><name val="Calibri"/><family val="2"/></font>`;

/** The format wants these two first, the one for no fill at all. */
const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
] as const;

function fillOf({ role, tone }: Style): string | undefined {
  const ground = role === 'header' ? ACCENT : tone && TONES[tone].ground;
  return (
    ground &&
    `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(ground)}"/><bgColor indexed="64"/></patternFill></fill>`
  );
}

function toneFormat(tone: Tone): string {
  const { words, ground } = TONES[tone];
  return `<dxf><font><color rgb="${opaque(words)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${opaque(ground)}"/><bgColor rgb="${opaque(ground)}"/></patternFill></fill></dxf>`;
}
