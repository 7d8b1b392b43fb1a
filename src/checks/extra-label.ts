import { issue } from '../model/issue';
import { foldedText } from '../workbook/cell';
import { columnLetters } from '../workbook/sheet';
import type { Check } from './check';

/** The sheets that say what is counted and asked: a column misnamed there changes figures without a word. */
const SAYING = ['terms', 'measures', 'sections', 'reports', 'columns'];

/** A column under a header that means nothing, where every column means something. */
export const extraLabel: Check = ({ tables }) =>
  SAYING.flatMap((key) => {
    const table = tables.get(key);
    const headers = new Set(table?.columns.map(({ header }) => foldedText(header)));
    const isRepeated = (header: string): boolean => headers.has(foldedText(header));
    return (table?.unknownColumns ?? [])
      .filter(({ header }) => header !== '' && !isRepeated(header))
      .flatMap(({ number, header: label }) => {
        if (!table) return [];
        const { name: sheet, headerRow: row } = table;
        const place = { sheet, row, cell: `${columnLetters(number)}${row}` };
        return [issue('extra-label', place, { label })];
      });
  });
