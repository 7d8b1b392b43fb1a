import type { Highlight } from '../../../../src/workbook/layout';
import { columnLetters } from '../../../../src/workbook/sheet';
import { encodeCellText } from '../../xml/text';
import { quotedText } from './names';
import { TONE_ORDER } from './styles-xml';

/** Conditional formats: cells that hold exactly a text take on a tone. */
export const highlightsXml = (highlights: readonly Highlight[], lastRow: number): string =>
  highlights
    .map(({ column, text, tone }, index) => {
      const letters = columnLetters(column);
      const formula = encodeCellText(quotedText(text));
      return `<conditionalFormatting sqref="${letters}2:${letters}${lastRow}"><cfRule type="cellIs" dxfId="${TONE_ORDER.indexOf(tone)}" priority="${index + 1}" operator="equal"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
