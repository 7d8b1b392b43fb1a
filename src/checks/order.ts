import type { Issue } from '../model/issue';
import type { Workbook } from '../workbook/workbook';

/** Issues by sheet, row and column, as a person would come upon them; those about whole sheets come first. */
export function inSheetOrder(issues: readonly Issue[], book: Pick<Workbook, 'tables'>): Issue[] {
  const sheets = new Map([...book.tables.values()].map(({ name }, index) => [name, index + 1]));
  return issues
    .map((issue) => ({
      issue,
      sheet: sheets.get(issue.place.sheet) ?? 0,
      row: issue.place.row ?? 0,
      column: columnNumber(issue.place.cell),
    }))
    .sort(
      (one, other) =>
        one.sheet - other.sheet ||
        one.row - other.row ||
        one.column - other.column ||
        compared(one.issue, other.issue),
    )
    .map(({ issue }) => issue);
}

/** `E14` is in column 5; no cell is before them all. */
function columnNumber(cell = ''): number {
  let number = 0;
  for (const letter of /^[A-Z]*/.exec(cell)?.[0] ?? '')
    number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** In one place, by code and then by facts, so that the order of the checks never shows. */
function compared(one: Issue, other: Issue): number {
  const [first, second] = [written(one), written(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const written = ({ code, place, facts }: Issue): string =>
  `${code}${JSON.stringify([place.sheet, facts])}`;
