import type { SheetLayout } from '../../../../src/workbook/layout';
import { encodeAttribute } from '../../xml/text';
import { addressName } from '../addresses';
import { quotedSheet } from './names';

/** Cells that lead to another sheet of the workbook when they are clicked. */
export function linksXml({ exceptions = [] }: SheetLayout): string {
  const links = exceptions.flatMap(({ row, column, leadsTo }) =>
    leadsTo === undefined
      ? []
      : [
          `<hyperlink ref="${addressName(row, column)}" location="${encodeAttribute(`${quotedSheet(leadsTo)}!A1`)}"/>`,
        ],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
