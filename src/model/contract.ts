import type { Day } from './day';
import type { Severity } from './issue';
import type { MinuteOfDay, Minutes } from './minutes';
import type { Currency } from './money';
import type { Calendar, Period } from './period';

/** The agreement itself, as the workbook's Contract sheet states it. */
export interface Contract {
  readonly title: string;
  /** The organisation that pays. */
  readonly client: Party;
  /** The person or small firm that does the work. */
  readonly coordinator: Party;
  readonly reportsTo: string;
  readonly calendar: Calendar;
  /** Whether the contract says when it starts and ends; where it does not, its days are a guess. */
  readonly dated: boolean;
  readonly fundingEnds?: Day;
  readonly currency: Currency;
  /** In minor units, over the whole contract; with VAT where the coordinator charges it. */
  readonly total?: number;
  /** In minor units, for one day, without VAT. */
  readonly dayRate?: number;
  readonly vatNumber?: string;
  /** In per cent; it counts only with a VAT number. */
  readonly vatRate: number;
  readonly instalmentBasis: 'fixed' | 'hours';
  readonly paymentDetails?: string;
  readonly paymentDays: number;
  readonly invoicePrefix: string;
  readonly hoursPerWeek?: Minutes;
  readonly fullTimeHours?: Minutes;
  /** In minor units, for the same span as `total`. */
  readonly fullTimePay?: number;
  /** How many weeks the contract is counted as; its days ÷ 7 where nothing is said. */
  readonly weeks: number;
  /** How long a working day is where a term speaks of days. */
  readonly dayLength: Minutes;
  /** More than this in one day is questioned. */
  readonly longestDay: Minutes;
  readonly eveningStarts: MinuteOfDay;
  /** Entries made more than so many days after the day itself are late. */
  readonly lateAfterDays: number;
  /** Groups of fewer people than this are not shown in reports. */
  readonly smallNumber: number;
  readonly timeZone: string;
  /** BCP 47: spelling, the order of day and month, the grouping of digits. */
  readonly locale: string;
  /** Days on which no work is due, with their reasons; averages leave them out. */
  readonly breaks: readonly Period[];
  readonly holidays: ReadonlySet<Day>;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** How lines of the Contract sheet are read where the contract is silent. */
  readonly readings: readonly Reading[];
}

/** How a silent contract is read for now, and what was decided, once it is. */
export interface Reading {
  /** The line's own words, such as `Ends`. */
  readonly line: string;
  readonly assumption?: string;
  readonly decided?: string;
}

export interface Party {
  readonly name: string;
  readonly address: string;
  readonly email?: string;
}
