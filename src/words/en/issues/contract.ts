import type { MeasureFault, TermFault } from '../../../model/issue';
import type { Messages } from '../../message';
import { contract as lines } from '../contract';
import { at, capital, quoted, rowOf, says, shortened } from './phrases';

/** Days are charged by these. */
const HUNDREDTHS = 100;

/** What a cell of a term, or of a measure, says instead of what it should. */
type Fault = (cell: string, value: string) => { readonly wrong: string; readonly remedy: string };

const TERM_FAULTS: Readonly<Record<TermFault, Fault>> = {
  missing: (cell) => ({ wrong: `${cell} is empty`, remedy: `Fill in ${cell}` }),
  unknown: (cell, value) => ({
    wrong: `${cell} names ${value}, which is nowhere in the workbook`,
    remedy: `Correct the name in ${cell}, or add what it names`,
  }),
  'unread-measure': (cell, value) => ({
    wrong: `${cell} names ${value}, and that measure cannot be counted`,
    remedy: `Put right the row of ${value} on the sheet Measures: another message says what is wrong with it`,
  }),
  'not-days': (cell, value) => ({
    wrong: `${cell} says ${value}, which is not a number of days`,
    remedy: `Write whole days or weeks in ${cell}, such as 2 days`,
  }),
  'wrong-unit': (cell, value) => ({
    wrong: `${cell} says ${value}, which does not fit what the term counts`,
    remedy: `Write the figure in ${cell} with the unit of its measure, such as 28 h, 33 % or £500`,
  }),
  'wrong-count': (cell, value) => ({
    wrong: `${cell} names ${value}, and its rule cannot judge what that measure counts`,
    remedy: `Name another measure in ${cell}, or change its Count in Measures: the tab Rules says what each rule’s measure counts`,
  }),
  'other-currency': (cell, value) => ({
    wrong: `${cell} says ${value}, which is not in the contract’s own currency`,
    remedy: `Write the amount in ${cell} in the contract’s own currency, or correct the currency on the Contract sheet`,
  }),
  'not-positive': (cell, value) => ({
    wrong: `${cell} says ${value}, which is not above zero`,
    remedy: `Write a figure above zero in ${cell}`,
  }),
  'nothing-to-hold': (cell) => ({
    wrong: 'it asks for nothing: neither at least nor at most is filled in',
    remedy: `Write the figure that the contract names in ${cell}`,
  }),
  'least-over-most': (cell) => ({
    wrong: 'at least is more than at most',
    remedy: `Correct the figure in ${cell}, or the other one`,
  }),
  'over-all': (cell, value) => ({
    wrong: `${cell} says ${value}, and a share is at most 100 %`,
    remedy: `Write a share of 100 % or less in ${cell}`,
  }),
  'not-a-register': (cell, value) => ({
    wrong: `${cell} names ${value}, which is not a list or a sheet of entries`,
    remedy: `Name a list or a sheet in ${cell}, such as Places or Groups`,
  }),
  'too-many': (cell, value) => ({
    wrong: `${cell} says ${value}, and fewer periods than that lie in the days of this row`,
    remedy: `Write fewer parts in ${cell}, or leave it empty for one part a period`,
  }),
  'no-contracted-time': (cell, value) => ({
    wrong: `${cell} says ${value}, and the contract names no hours per week`,
    remedy: `Fill in the hours per week on the Contract sheet, or write the time itself in ${cell}, such as 15 days`,
  }),
  'no-school-terms': (cell) => ({
    wrong: `${cell} asks for something in each term, and no term is written down`,
    remedy: 'Write the first and the last day of each on the sheet School terms',
  }),
  'from-after-until': (cell) => ({
    wrong: 'its first day comes after its last',
    remedy: `Correct the day in ${cell}, or the other one`,
  }),
};

const MEASURE_FAULTS: Readonly<Record<MeasureFault, Fault>> = {
  missing: TERM_FAULTS.missing,
  'unknown-sheet': (cell, value) => ({
    wrong: `${cell} names the sheet ${value}, which is not there`,
    remedy: `Correct the sheet’s name in ${cell}, or add that sheet`,
  }),
  'unknown-column': (cell, value) => ({
    wrong: `${cell} names the column ${value}, which that sheet does not have`,
    remedy: `Correct the column’s name in ${cell}, or add that column to the sheet`,
  }),
  'unknown-value': (cell, value) => ({
    wrong: `${cell} asks for ${value}, which is not among the choices`,
    remedy: `Correct the word in ${cell}, or add it to its list`,
  }),
  'unknown-measure': (cell, value) => ({
    wrong: `${cell} names the measure ${value}, which is not on the sheet Measures`,
    remedy: `Correct the name in ${cell}, or add the measure`,
  }),
  'not-a-condition': (cell, value) => ({
    wrong: `${cell} says ${value}, which is not a condition`,
    remedy: `Write it in ${cell} like Activity = School visit, with semicolons between several`,
  }),
  'wrong-kind': (cell, value) => ({
    wrong: `${cell} names ${value}, a column of a kind that cannot be counted this way`,
    remedy: `Choose another column in ${cell}, or another way of counting`,
  }),
  'nothing-to-take-from': (cell, value) => ({
    wrong: `${cell} takes ${value} away from what is no sum`,
    remedy: `Empty ${cell}, or count minutes, rows or a sum`,
  }),
  'no-rate': (cell, value) => ({
    wrong: `${cell} gives ${value} as a rate, which cannot be read, or is not for rows or a sum of numbers`,
    remedy: `Write it in ${cell} like £0.45, or £0.45; £0.25 after 10,000, beside Rows or Sum`,
  }),
  'not-fitting': (cell, value) => ({
    wrong: `${cell} asks for ${value}, which a report about one entry, or in the form of tables, cannot have`,
    remedy: `Choose another section in ${cell}, such as Register, or change the report’s row on the Reports sheet`,
  }),
};

const terms = {
  'daybook/term-unreadable': ({ ref, fault, value }, _, place) => {
    const { wrong, remedy } = TERM_FAULTS[fault](at(place), value ? quoted(value) : 'something');
    return {
      what: `${ref ? `Term ${quoted(ref)}` : `The term in ${rowOf(place)}`} cannot be judged: ${wrong}.`,
      why: 'The board would not see where this clause of the contract stands.',
      remedy: `${remedy}.`,
    };
  },
  'daybook/measure-unreadable': ({ measure, fault, value }, _, place) => {
    const { wrong, remedy } = MEASURE_FAULTS[fault](at(place), value ? quoted(value) : 'something');
    return {
      what: `${measure ? `The measure ${quoted(measure)}` : `The measure in ${rowOf(place)}`} cannot be counted: ${wrong}.`,
      why: 'Every term and report that uses it would be without a figure.',
      remedy: `${remedy}.`,
    };
  },
  'daybook/section-unreadable': ({ report, fault, value }, _, place) => {
    const { wrong, remedy } = MEASURE_FAULTS[fault](at(place), value ? quoted(value) : 'something');
    return {
      what: `A section of ${report ? `the report ${quoted(report)}` : 'a report'} cannot be made: ${wrong}.`,
      why: 'The report would go out without it.',
      remedy: `${remedy}.`,
    };
  },
} satisfies Partial<Messages>;

/** The words of a line of the Contract sheet. */
const lineFor = (item: string): string =>
  (lines as Readonly<Record<string, readonly [string, ...unknown[]]>>)[item]?.[0] ?? item;

const agreement = {
  'daybook/contract-incomplete': ({ item }, _, place) => ({
    what: `The sheet ${shortened(place.sheet)} has nothing beside ${quoted(lineFor(item))}.`,
    why: 'Daybook needs it to tell where the contract stands, and does not guess.',
    remedy: `Add what the contract says beside ${quoted(lineFor(item))}.`,
  }),
  'daybook/ends-before-starts': ({ first, last }, formats, place) => ({
    what: `The contract ends on ${formats.day(last)}, before it starts on ${formats.day(first)}.`,
    why: 'Without its days, no clause of it can be judged.',
    remedy: `Correct the day in ${at(place)}, or the day on which it starts.`,
  }),
  'daybook/until-before-from': ({ first, last }, formats, place) => ({
    what: `${capital(rowOf(place))} ends on ${formats.day(last)}, before it begins on ${formats.day(first)}.`,
    why: 'It has no days, so it is as if it were not there.',
    remedy: `Correct the day in ${at(place)}, or the day on which it begins.`,
  }),
  'daybook/terms-overlap': ({ withRow }, _, place) => ({
    what: `The term in ${rowOf(place)} begins before the one in row ${withRow} is over.`,
    why: 'What is done on the days that both have would count for two terms.',
    remedy: `Correct the day in ${at(place)}, or the last day of row ${withRow}.`,
  }),
  'daybook/clause-twice': ({ ref, withRow }, _, place) => ({
    what: `${capital(rowOf(place))} holds ‘${ref}’ against days for which row ${withRow} holds it already.`,
    why: 'Both are judged, so one clause is told of twice, and perhaps in two ways.',
    remedy: `If the clause changed half-way, give row ${withRow} its last day under Until, and write in ${at(place)} the day after; if they are two clauses, give each a Ref of its own.`,
  }),
  'daybook/days-disagree': (
    { total, rate, currency, affordable, counted },
    { inDays, money, workingDays },
    place,
  ) => ({
    what: `The fee of ${money(total, currency)} buys ${workingDays(affordable, HUNDREDTHS)} at ${money(rate, currency)} a day, but ${inDays(counted, HUNDREDTHS)} are counted.`,
    why: 'Either days would be worked that nobody pays, or some of the fee would be left over.',
    remedy: `Change the day rate, or the hours per week and the weeks counted; start at ${at(place)}. Then change the days in Terms as well.`,
  }),
  'daybook/contract-disagrees': ({ stated, worked, currency }, formats, place) => ({
    what: `The total fee is ${formats.money(stated, currency)}, but the weekly hours at full-time pay would make ${formats.money(worked, currency)}.`,
    why: 'An hour’s worth, and what a month has earned, come out differently from each.',
    remedy: `Compare fee, weekly hours, full-time hours and full-time pay with the contract; start at ${at(place)}.`,
  }),
  'daybook/unknown-time-zone': ({ value }, _, place) => ({
    what: `${says(place, value)} is not a time zone that is known here.`,
    why: 'The time zone decides when a day ends and when the clocks change.',
    remedy: `Write it in ${at(place)} like Europe/London or Asia/Kolkata.`,
  }),
  'daybook/unknown-locale': ({ value }, _, place) => ({
    what: `${says(place, value)} is not a language and region that Daybook knows.`,
    why: 'English is used, and 3/4 is read as the third of April: the day comes first.',
    remedy: `Write it in ${at(place)} like en-GB, en-IN or en-US.`,
  }),
} satisfies Partial<Messages>;

const money = {
  'daybook/does-not-add-up': ({ net, vat, gross, currency }, formats, place) => ({
    what: `Net ${formats.money(net, currency)} and VAT ${formats.money(vat, currency)} do not make ${formats.money(gross, currency)} in ${rowOf(place)}.`,
    why: 'The whole amount is what a budget is charged with or an invoice asks for, so it must be the sum of the other two.',
    remedy: `Compare ${rowOf(place)} with the receipt or the invoice, and correct the amount that is wrong; the whole is in ${at(place)}.`,
  }),
  'daybook/period-invoiced-twice': ({ period, withRow }, _, place) => ({
    what: `${capital(rowOf(place))} is an invoice for ${quoted(period)}, and so is row ${withRow}.`,
    why: 'Both count as invoiced, so the fee would look further used up than it is.',
    remedy: `Say in ${rowOf(place)} or row ${withRow} why that invoice is void, or correct the period in ${at(place)}.`,
  }),
  'daybook/paid-before-issued': ({ issued, paid }, formats, place) => ({
    what: `The invoice in ${rowOf(place)} was paid on ${formats.day(paid)}, before it was issued on ${formats.day(issued)}.`,
    why: 'One of the two days must be wrong, and with it what was paid by when.',
    remedy: `Compare ${rowOf(place)} with the bank statement, and correct the day in ${at(place)} or the day of issue.`,
  }),
} satisfies Partial<Messages>;

const MISSING = {
  when: 'not when',
  how: 'not how',
  both: 'neither when nor how',
} as const;

const contacts = {
  'daybook/consent-unproven': ({ missing }, _, place) => ({
    what: `${capital(rowOf(place))} says yes to consent, but ${MISSING[missing]} it was given.`,
    why: 'Consent that cannot be shown is no consent, so this contact is left off the mailing list.',
    remedy: `Fill in ${at(place)} from the sign-up sheet or the form, or set consent to unknown.`,
  }),
} satisfies Partial<Messages>;

/** What is said about the contract, its terms and measures, its money and its contacts. */
export const contract = { ...terms, ...agreement, ...money, ...contacts };
