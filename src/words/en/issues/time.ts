import type { Messages } from '../../message';
import { at, capital, quoted, rowOf, says } from './phrases';

const MISSING = { start: 'an end but no start', end: 'a start but no end' } as const;
const NO_TIME = 'Work without any time adds nothing to the hours or to the invoice.';

const clock = {
  'daybook/end-before-start': ({ start, end }, formats, place) => ({
    what: `${capital(rowOf(place))} ends at ${formats.time(end)}, before it starts at ${formats.time(start)}.`,
    why: 'Taken past midnight it would last 12 hours or more, which is rarely what was meant.',
    remedy: `Change the end in ${at(place)}, or the start if that is the slip.`,
  }),
  'daybook/no-time': ({ minutes, missing }, formats, place) => ({
    what: missing
      ? `${capital(rowOf(place))} has ${MISSING[missing]}.`
      : `${capital(rowOf(place))} comes to ${formats.minutes(minutes)}.`,
    why: NO_TIME,
    remedy: missing
      ? `Fill in the ${missing} in ${at(place)}, or write the hours.`
      : `Look at the start, the end, the break and the hours in ${rowOf(place)}, and correct them.`,
  }),
  'daybook/time-missing': (_, __, place) => ({
    what: `${capital(rowOf(place))} has no time: neither hours nor start and end.`,
    why: NO_TIME,
    remedy: `Write in ${rowOf(place)} how long it took; delete the row if nothing was done.`,
  }),
  'daybook/impossible-break': ({ minutes, work, meant }, formats, place) => ({
    what:
      minutes < 0
        ? `The break in ${at(place)} is less than nothing: ${formats.minutes(minutes)}.`
        : `The break in ${at(place)} (${formats.minutes(minutes)}) is longer than the work (${formats.minutes(work)}).`,
    why:
      minutes < 0
        ? 'A break makes the time shorter, never longer, so this one counts as none.'
        : 'Nothing is left of the work, so it is missing from the hours unless they are typed.',
    remedy: `${meant > 0 ? `Did you mean ${formats.minutes(meant)}? ` : ''}Correct the break in ${at(place)}, or ${minutes < 0 ? 'clear it' : 'the start and the end'}.`,
  }),
  'daybook/hours-disagree': ({ logged, between }, formats, place) => ({
    what: `${capital(at(place))} says ${formats.minutes(logged)}, but start, end and break leave ${formats.minutes(between)}.`,
    why: 'Only one of the two can be right, and the invoice rests on it.',
    remedy: `Change the hours in ${at(place)}, or clear it and let the start and the end count.`,
  }),
  'daybook/across-midnight': ({ day, before, after }, formats, place) => ({
    what: `${capital(rowOf(place))} runs past midnight: ${formats.minutes(before)} on ${formats.day(day)}, ${formats.minutes(after)} on the day after.`,
    why: 'Each part counts on its own day, which matters at the end of a week or a month.',
    remedy: `Nothing needs doing if that is right; otherwise correct ${at(place)}.`,
  }),
} satisfies Partial<Messages>;

const days = {
  'daybook/overlap': ({ withRow, day, minutes }, formats, place) => ({
    what: `${capital(rowOf(place))} overlaps row ${withRow} by ${formats.minutes(minutes)} on ${formats.day(day)}.`,
    why: 'The shared time would be counted, and perhaps invoiced, twice.',
    remedy: `Change the start in ${at(place)} or the time of row ${withRow}, or delete the row that was logged twice.`,
  }),
  'daybook/over-day-limit': ({ day, minutes, limit }, formats, place) => ({
    what: `The rows for ${formats.day(day)} come to ${formats.minutes(minutes)}, more than the longest day of ${formats.minutes(limit)}.`,
    why: 'A day this long is often a slip, and the board may ask about it.',
    remedy: `Look at the rows of that day, the last of them ${rowOf(place)}, and leave them if they are right.`,
  }),
  'daybook/over-24-hours': ({ day, minutes }, formats, place) => ({
    what: `The rows for ${formats.day(day)} come to ${formats.minutes(minutes)}, more than a day has.`,
    why: 'Hours that nobody can have worked make every total, and the invoice, doubtful.',
    remedy: `Correct the hours or the dates of that day’s rows; the last of them is ${rowOf(place)}.`,
  }),
  'daybook/future-day': ({ day, today }, formats, place) => ({
    what: `${capital(at(place))} says ${formats.day(day)}, but today is ${formats.day(today)}.`,
    why: 'Only what has happened may count.',
    remedy: `Correct the day in ${at(place)}, or take it out until that day has come.`,
  }),
  'daybook/outside-term': ({ day, first, last }, formats, place) => ({
    what: `${capital(at(place))} says ${formats.day(day)}; the contract runs from ${formats.day(first)} to ${formats.day(last)}.`,
    why: 'Work outside the contract is not paid under it, and no report shows it.',
    remedy: `Correct the day in ${at(place)}, or the contract’s first and last day on the Contract sheet.`,
  }),
  'daybook/in-break': ({ day, first, last }, formats, place) => ({
    what: `${capital(at(place))} says ${formats.day(day)}, a day of the break ${first === last ? `on ${formats.day(first)}` : `from ${formats.day(first)} to ${formats.day(last)}`}.`,
    why: 'The row counts like any other, though nothing is asked on days of a break.',
    remedy: `Leave it if the work was done; otherwise correct the day in ${at(place)}, or the break on the Breaks sheet.`,
  }),
  'daybook/not-in-force': ({ value, list, day, from, until }, formats, place) => ({
    what: `${says(place, value)} was in ${quoted(list)} only ${from === undefined ? `until ${formats.day(until ?? day)}` : `from ${formats.day(from)} on`}; the row is for ${formats.day(day)}.`,
    why: 'What was not there on that day should not be counted on it.',
    remedy: `Choose another entry in ${at(place)}, or correct the day of ${rowOf(place)} or those in ${quoted(list)}.`,
  }),
} satisfies Partial<Messages>;

/** What is said about the time that rows of the log take. */
export const time = { ...clock, ...days };
