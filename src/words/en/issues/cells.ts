import type { Messages } from '../../message';
import { at, capital, inHoursOnly, quoted, rowOf, says, suggested } from './phrases';

/** What each kind of column wants to be given, and an example. */
const WANTED: Readonly<Record<string, readonly [wanted: string, example: string]>> = {
  day: ['a day', '31 March 2026'],
  moment: ['a day', '31 March 2026'],
  time: ['a time of day', '09:30'],
  duration: ['a length of time', '2h 30m, 1:30 or half a day'],
  count: ['a whole number', '12'],
  number: ['a number', '7.5'],
  money: ['an amount of money', '120.50'],
  'foreign-money': ['an amount in the contract’s own currency', '120.50'],
  'yes-no': ['yes or no', ''],
  choice: ['one of the words to choose from', ''],
  email: ['an e-mail address', 'ana@example.org'],
  link: ['a link', 'https://example.org/minutes'],
  quantity: ['a figure with its unit', '28 h, 22, £500 or 33 %'],
  period: ['a month or a quarter', '2026-03 or 2026-Q1'],
};

const ANYTHING = ['a value that this column can hold', ''] as const;

const headers = {
  'blank-label': (_, __, place) => ({
    what: `${capital(at(place))} has no heading, though there is something below it.`,
    why: 'Without a heading nobody can tell what the column holds, so it is not counted.',
    remedy: `Write a heading in ${at(place)}, or clear the column.`,
  }),
  'duplicate-label': ({ label, firstCell }, _, place) => ({
    what: `${capital(at(place))} is headed ${quoted(label)}, and so is ${firstCell}.`,
    why: `Only the column below ${firstCell} is read, so figures in the other one are not counted.`,
    remedy: `Keep one of the two columns, or change the heading in ${at(place)}.`,
  }),
  'missing-label': ({ label }, _, place) => ({
    what: `The sheet ${place.sheet} has no column headed ${quoted(label)}.`,
    why: 'Its rows cannot be counted without that column.',
    remedy: `Add a column headed ${quoted(label)}, or rename the column that holds it.`,
  }),
  'extra-label': ({ label }, _, place) => ({
    what: `${capital(at(place))} on ${place.sheet} is headed ${quoted(label)}, which Daybook does not know.`,
    why: 'Nothing below it is read, so a condition or a limit that stands there does not hold.',
    remedy: `Give the column in ${at(place)} the heading that the How to tab names, or move it to a sheet of your own.`,
  }),
  'daybook/missing-sheet': ({ sheet }) => ({
    what: `There is no sheet named ${quoted(sheet)}.`,
    why: 'Everything that is kept there is missing from the figures.',
    remedy: `Add a sheet named ${quoted(sheet)}, or give the sheet that holds it this name again.`,
  }),
} satisfies Partial<Messages>;

const chosen = (cell: string, choices: string, nearest = ''): string =>
  nearest
    ? `Did you mean ${suggested(nearest)}? ${capital(cell)} takes ${choices}.`
    : `Write one of these in ${cell}: ${choices}.`;

const values = {
  'type-error': ({ kind, value, choices, nearest }, _, place) => {
    const [wanted, example] = WANTED[kind] ?? ANYTHING;
    return {
      what: `${says(place, value)} is not ${wanted}.`,
      why: 'What cannot be read is left out, and so is the row if every row needs that cell: figures would be wrong.',
      remedy: choices
        ? chosen(at(place), choices, nearest)
        : `Write ${wanted} in ${at(place)}${example && `, such as ${example}`}.`,
    };
  },
  'daybook/taken-as': ({ value, choices, nearest, taken }, _, place) => ({
    what: `${says(place, value)} is not one of the words to choose from.`,
    why: `The row counts all the same; here it is taken to say ${suggested(taken)}.`,
    remedy: chosen(at(place), choices, nearest),
  }),
  'required-value': ({ counts }, _, place) => ({
    what: `${capital(at(place))} is empty, and every row needs it.`,
    why: counts ? inHoursOnly(place) : 'Figures that need it leave the row out.',
    remedy: `Fill in ${at(place)}, or delete ${rowOf(place)} if it is not needed.`,
  }),
  'foreign-key': ({ value, list, nearest, counts }, _, place) => ({
    what: `${says(place, value)} is not in ${quoted(list)}.`,
    why: counts
      ? inHoursOnly(place)
      : 'Rows are counted by these names, and a name that is not known there counts nowhere.',
    remedy: nearest
      ? `Did you mean ${suggested(nearest)}? Choose it in ${at(place)}, or add the new name to ${quoted(list)}.`
      : `Choose a name from ${quoted(list)} in ${at(place)}, or add the new name there.`,
  }),
  'daybook/ambiguous-name': ({ value, list, matches, counts }, _, place) => ({
    what: `${says(place, value)} fits ${matches} entries of ${quoted(list)}.`,
    why: counts
      ? inHoursOnly(place)
      : 'A guess might count the row for the wrong one, so it counts for none of them.',
    remedy: `Write the code in ${at(place)} instead of the name, or make the names in ${quoted(list)} differ.`,
  }),
} satisfies Partial<Messages>;

const contents = {
  'truncated-value': ({ length }, formats, place) => ({
    what: `The text in ${at(place)} is ${formats.count(length)} characters long, the most a cell can hold.`,
    why: 'Its end was probably cut off when it was pasted or exported.',
    remedy: `Look at the end of ${at(place)}, and shorten the text or keep it in a linked document.`,
  }),
  'daybook/error-cell': ({ error }, _, place) => ({
    what: `${capital(at(place))} shows ${quoted(error)}: its formula has failed.`,
    why: 'There is no value in it, so figures that rest on it would be wrong.',
    remedy: `Write the value itself in ${at(place)}, or repair the formula.`,
  }),
  'daybook/formula': (_, __, place) => ({
    what: `${capital(at(place))} holds a formula where plain words belong.`,
    why: 'Its result may change after a report has gone out, without anybody touching the row.',
    remedy: `Write the words themselves in ${at(place)}, or copy the cell and paste its value only.`,
  }),
  'daybook/formula-without-result': (_, __, place) => ({
    what: `${capital(at(place))} holds a formula, but the file has no result for it.`,
    why: 'The program that wrote the file does not calculate, so the cell counts as empty.',
    remedy: `Open the file in a spreadsheet program once and save it, or write the value in ${at(place)}.`,
  }),
  'daybook/merged-cells': (_, __, place) => ({
    what: `${capital(at(place))} is merged with the cells next to it.`,
    why: 'Merged cells look filled, but only the first holds anything; the others count as empty.',
    remedy: `Unmerge ${at(place)}, then fill in each of the cells.`,
  }),
} satisfies Partial<Messages>;

/** What is said about headers and single cells. */
export const cells = { ...headers, ...values, ...contents };
