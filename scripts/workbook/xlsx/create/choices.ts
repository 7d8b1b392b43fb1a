import type { Choices, SheetLayout, WorkbookLayout } from '../../../../src/workbook/layout';
import { columnLetters } from '../../../../src/workbook/sheet';
import { encodeCellText } from '../../xml/text';
import { addressName } from '../addresses';
import { columnReference, quotedText } from './names';

/** Excel takes no longer list than this inside a dropdown. */
const LONGEST_LIST = 255;

/** Word lists that do not fit into a dropdown, each to stand in a column of a hidden sheet. */
export interface SpareLists {
  readonly sheet: string;
  readonly lists: readonly (readonly string[])[];
}

/** Finds the word lists that are too long for a dropdown, or have a comma in a word. */
export function spareLists(layout: WorkbookLayout): SpareLists {
  const lists = layout.sheets.flatMap(({ columns, exceptions = [] }) =>
    [...columns, ...exceptions].flatMap(({ choices }) =>
      choices && 'words' in choices && !fitsInline(choices.words) ? [choices.words] : [],
    ),
  );
  return { sheet: freeName(layout), lists };
}

function freeName({ sheets }: WorkbookLayout): string {
  let name = 'Choices';
  while (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) name += ' _';
  return name;
}

const fitsInline = (words: readonly string[]): boolean =>
  words.join(',').length <= LONGEST_LIST && words.every((word) => !word.includes(','));

/** The dropdowns of a sheet; a person may still type something else, and is only warned. */
export function choicesXml(
  { columns, exceptions = [] }: SheetLayout,
  lastRow: number,
  spare: SpareLists,
): string {
  const rule = (choices: Choices, place: string): string =>
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${place}"><formula1>${encodeCellText(source(choices, spare))}</formula1></dataValidation>`;
  const rules = [
    ...columns.flatMap(({ choices }, index) => {
      const letters = columnLetters(index + 1);
      return choices ? [rule(choices, `${letters}2:${letters}${lastRow}`)] : [];
    }),
    ...exceptions.flatMap(({ row, column, choices }) =>
      choices ? [rule(choices, addressName(row, column))] : [],
    ),
  ];
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function source(choices: Choices, { sheet, lists }: SpareLists): string {
  if ('sheet' in choices)
    return columnReference(choices.sheet, choices.column, choices.firstRow, choices.lastRow);
  if (fitsInline(choices.words)) return quotedText(choices.words.join(','));
  return columnReference(sheet, lists.indexOf(choices.words) + 1, 1, choices.words.length);
}
