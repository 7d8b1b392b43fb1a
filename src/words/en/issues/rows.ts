import type { Formats } from '../../format';
import type { Messages } from '../../message';
import { at, capital, quoted, rowOf, several, shortened, suggested } from './phrases';

const repeated = {
  'blank-row': ({ rows }, _, place) => ({
    what:
      rows === 1
        ? `${capital(rowOf(place))} is empty, though rows follow below it.`
        : `${rows} rows are empty from ${rowOf(place)} on, though rows follow below them.`,
    why: 'Nothing is lost by a gap, but it may be where a row was cleared by mistake.',
    remedy:
      rows === 1
        ? `Delete ${rowOf(place)}, or fill it in again if something is missing.`
        : 'Delete the empty rows, or fill them in again if something is missing.',
  }),
  'unique-error': ({ value, firstRow }, _, place) => ({
    what: value
      ? `${capital(at(place))} says ${quoted(value)}, and so does row ${firstRow}.`
      : `${capital(at(place))} says the same as row ${firstRow}.`,
    why: 'Whatever is recorded under this name could belong to either row.',
    remedy: `Give ${rowOf(place)} a name of its own in ${at(place)}, or delete it if it is there twice.`,
  }),
  'duplicate-row': ({ firstRow }, _, place) => ({
    what: `${capital(rowOf(place))} says exactly the same as row ${firstRow}.`,
    why: 'If the work was logged twice, it is counted and invoiced twice.',
    remedy: `Delete ${rowOf(place)}, or give both rows their start times if the work was done twice.`,
  }),
  'forbidden-value': ({ belongs }, _, place) => ({
    what: `${capital(at(place))} holds words that must not stand in this workbook.`,
    why: `They belong in ${belongs ? suggested(belongs) : 'another place'}, where only those who need them can read them.`,
    remedy: `Record it in ${belongs ? suggested(belongs) : 'that other place'}, then take the words out of ${at(place)}.`,
  }),
} satisfies Partial<Messages>;

const entered = {
  'daybook/entered-late': ({ day, entered, days, limit }, formats, place) => ({
    what: `${capital(rowOf(place))} is for ${formats.day(day)} and was written on ${formats.day(entered)}, ${several(days, 'day')} later.`,
    why: `Rows are due within ${several(limit, 'day')}, because what is written late is easily misremembered.`,
    remedy: `Nothing can undo it; correct ${at(place)} only if the day in it is wrong.`,
  }),
  'daybook/entered-before': ({ day, entered }, formats, place) => ({
    what: `${capital(rowOf(place))} is for ${formats.day(day)} but was already written on ${formats.day(entered)}.`,
    why: 'What was written beforehand was a plan, and it may have turned out differently.',
    remedy: `Check that ${rowOf(place)} is what happened, then put the day of checking in ${at(place)}.`,
  }),
} satisfies Partial<Messages>;

/** `March 2026` for a month; a quarter or a year as it is named. */
const periodIn = (name: string, formats: Formats): string =>
  formats.month(name) ?? (shortened(name) || 'that period');

const signedOff = {
  'daybook/changed-after-sign-off': ({ period, document, change, rows }, formats, place) => {
    const [row, about] = [rowOf(place), periodIn(period, formats)];
    const again = `make ${quoted(document)} again; void it first if it is an invoice`;
    const told = {
      entered: [
        `${capital(row)} was written after ${about} was signed off.`,
        `Take ${row} out again, or say on the Periods sheet why ${about} was opened again.`,
      ],
      altered: [
        `${capital(row)} was changed after ${quoted(document)} was made from it.`,
        `Put ${row} back as it was, or ${again}.`,
      ],
      added: [
        `${capital(row)} was added to ${about} after ${quoted(document)} was made.`,
        `Take ${row} out again, or ${again}.`,
      ],
      gone: [
        `${several(rows, 'row')} of ${about} ${rows === 1 ? 'is' : 'are'} gone since ${quoted(document)} was made.`,
        `Put back what is missing, or ${again}.`,
      ],
    } as const;
    const [what, remedy] = told[change];
    return { what, why: 'What the board has in hand no longer agrees with the log.', remedy };
  },
} satisfies Partial<Messages>;

const nil = {
  'daybook/nil-but-logged': ({ period, rows }, formats, place) => ({
    what: `${capital(at(place))} says there is nothing to report for ${periodIn(period, formats)}, but the log has ${several(rows, 'row')} for it.`,
    why: 'Whoever reads the sign-off believes that no work was done.',
    remedy: `Take the mark out of ${at(place)}, or correct the days of those rows in the log.`,
  }),
} satisfies Partial<Messages>;

/** What is said about whole rows, and about when they were written. */
export const rows = { ...repeated, ...entered, ...signedOff, ...nil };
