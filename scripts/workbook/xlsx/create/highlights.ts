import type { Highlight } from '../../../../src/workbook/layout';
import { columnLetters } from '../../../../src/workbook/sheet';
import { encodeCellText } from '../../xml/text';
import { quotedText } from './names';
import { TONE_ORDER } from './styles-xml';

/** Conditional formats: cells that hold exactly a text, or begin with it, take on a tone. */
export const highlightsXml = (highlights: readonly Highlight[], lastRow: number): string =>
  highlights
    .map((highlight, index) => {
      const letters = columnLetters(highlight.column);
      const test = highlight.begins ? beginsWith(highlight, letters) : equals(highlight);
      return `<conditionalFormatting sqref="${letters}2:${letters}${lastRow}"><cfRule dxfId="${TONE_ORDER.indexOf(highlight.tone)}" priority="${index + 1}" ${test}</cfRule></conditionalFormatting>`;
    })
    .join('');

const equals = ({ text }: Highlight): string =>
  `type="cellIs" operator="equal"><formula>${encodeCellText(quotedText(text))}</formula>`;

const beginsWith = ({ text }: Highlight, letters: string): string => {
  const formula = `LEFT(${letters}2,${text.length})=${quotedText(text)}`;
  return `type="beginsWith" operator="beginsWith" text="${encodeCellText(text)}"><formula>${encodeCellText(formula)}</formula>`;
};
