import type { Messages } from '../../message';
import { at, capital, quoted, rowOf, several, shortened } from './phrases';

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

const SINCE = {
  entered: 'was written',
  altered: 'was changed',
  added: 'was added',
  gone: 'are gone',
} as const;

const signedOff = {
  'daybook/changed-after-sign-off': ({ period, document, change, rows }, _, place) => {
    const about = shortened(period) || 'its period';
    const subject = change === 'gone' ? several(rows, 'row') : capital(rowOf(place));
    const since = document ? `${quoted(document)} was made` : `${about} was signed off`;
    const verb = change === 'gone' && rows === 1 ? 'is gone' : SINCE[change];
    return {
      what: `${subject} of ${about} ${verb} after ${since}.`,
      why: 'What the board has in hand no longer agrees with the log.',
      remedy: document
        ? `Put it back as it was, or void ${quoted(document)} and make it again.`
        : `Take ${rowOf(place)} out again, or say on the Periods sheet why ${about} was reopened.`,
    };
  },
} satisfies Partial<Messages>;

/** What is said about whole rows, and about when they were written. */
export const rows = { ...repeated, ...entered, ...signedOff };
