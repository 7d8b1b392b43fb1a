import type { Day } from './day';
import type { Instalment } from './instalment';
import type { Unit } from './measure';
import type { PartOfPeriod } from './part-of-period';
import type { Per, Period } from './period';
import type { BandDetail, CoverageDetail, ScorecardDetail, StageDetail } from './register-details';
import type { BlockDetail, GapDetail } from './spread-detail';

/** What a rule found that the plain figures do not say; its sentences are made from it. */
export interface StandingDetails {
  readonly average: AverageDetail;
  readonly minimum: MinimumDetail;
  readonly share: ShareDetail;
  readonly cap: CapDetail;
  readonly spread: GapDetail | BlockDetail;
  readonly coverage: CoverageDetail;
  readonly timeliness: TimelinessDetail;
  readonly instalments: InstalmentsDetail;
  readonly stage: StageDetail;
  readonly band: BandDetail;
  readonly scorecard: ScorecardDetail;
  readonly expiry: ExpiryDetail;
  readonly consent: ConsentDetail;
  readonly evidence: EvidenceDetail;
}

/** Common to terms that are judged period by period. */
export interface Judged {
  readonly per: Per;
  /** Its days are over: what was not done is missed. */
  readonly closed: boolean;
  /** Days left in it, today included, breaks left out. */
  readonly daysLeft: number;
}

export interface AverageDetail extends Judged {
  /** So much per unit; `per` is the unit. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Over what it is judged: each such period by itself, or the last so many weeks. */
  readonly window: Per | 'rolling';
  /** Over the window so far, per unit, breaks left out. */
  readonly average: number;
  /** Over (or, below zero, under) what was expected by today; the same in units. */
  readonly balance: number;
  readonly balanceUnits: number;
  /** A twelfth of a year's requirement, or what else a contract month comes to in the mean. */
  readonly meanMonth: number;
  readonly balances: readonly Balance[];
}

/** Actual against expected over a stretch that ends today. */
export interface Balance {
  readonly over: 'week' | 'four-weeks' | 'month' | 'contract';
  readonly period: Period;
  readonly actual: number;
  readonly expected: number;
}

export interface MinimumDetail extends Judged {
  /** What a whole period asks; `required` is less where `part` is. */
  readonly whole: number;
  readonly part: PartOfPeriod;
  /** For days and nights: the last day on which what remains can still begin. */
  readonly lastStart?: Day;
}

export interface ShareDetail extends Judged {
  /** In per cent. */
  readonly low?: number;
  readonly high?: number;
  /** The same in the measure's own unit, over the whole period. */
  readonly lowAmount?: number;
  readonly highAmount?: number;
  readonly base: 'contracted' | 'measure';
  /** What the share is of, as the term says it. */
  readonly baseName: string;
  readonly amount: number;
  readonly baseAmount: number;
  readonly amountUnit: Unit;
  /** In per cent of the time logged so far. */
  readonly ofLogged?: number;
  /** In per cent, at the period's end, if it goes on like this. */
  readonly forecast: number;
  readonly position: 'below' | 'within' | 'above';
  /** The register whose rows are counted, where a share of some of them is taken. */
  readonly list?: string;
  /** Codes of its entries that the share is of, and that are not in it. */
  readonly outside?: readonly string[];
}

export interface CapDetail extends Judged {
  /** What a whole period allows; `required` is less where the clause has days of its own. */
  readonly whole: number;
  readonly part: PartOfPeriod;
  /** Where the contract cuts a period, its limit stays whole. */
  readonly inContract: PartOfPeriod;
  readonly warnPercent: number;
  /** Where the sheet tells them apart; both count. */
  readonly spent?: number;
  readonly committed?: number;
  /** Below zero when over. */
  readonly left: number;
  /** At the period's end, if it goes on like this. */
  readonly forecast: number;
  /** Rows that the budget may not be used for. */
  readonly otherPurpose: readonly number[];
  readonly purpose: string;
}

/** So many days; by the clock as well where the times of day are known. */
export interface TimeTaken {
  readonly days: number;
  readonly minutes?: number;
}

export interface TimelinessDetail extends Judged {
  readonly limit: TimeTaken;
  /** Judged by their days, though the limit is in hours: they have no time of day. */
  readonly byDays: number;
  readonly onTime: number;
  readonly late: number;
  /** So many in a row in time would bring it back to what is asked; 0 where nothing would, or need. */
  readonly needed: number;
  /** Not there yet, but not late either. */
  readonly waiting: number;
  readonly lateRows: readonly number[];
  /** Late and still not there. */
  readonly outstanding: number;
  /** Rows of earlier periods that are late and still not there. */
  readonly outstandingBefore: readonly number[];
  /** Of what came late; 0 where nothing did. */
  readonly longest: TimeTaken;
  /** Since the one that is late and outstanding the longest was due to begin; 0 where nothing is. */
  readonly outstandingDays: number;
}

export interface InstalmentsDetail {
  readonly basis: 'fixed' | 'hours';
  readonly gate: string;
  readonly parts: readonly Instalment[];
  /** Where parts are due by what is counted: so much for each, for all, and so far. */
  readonly counted?: {
    readonly unit: Unit;
    readonly each: number;
    readonly of: number;
    readonly soFar: number;
  };
  /** What one of those is called. */
  readonly eachNoun?: string;
  /** Parts whose period is over, in minor units. */
  readonly due: number;
  readonly invoiced: number;
  readonly paid: number;
  /** What all parts come to, those that were invoiced as they were: it may be more than the amount. */
  readonly total: number;
  /** By the parts that are due, where the contract says how many hours the amount is for. */
  readonly earned?: number;
  /** Numbers of the parts that may be invoiced and are not. */
  readonly toInvoice: readonly number[];
  /** Numbers of the parts whose invoice is not paid in time. */
  readonly unpaid: readonly number[];
}

export interface ExpiryDetail {
  readonly what: 'document' | 'contract' | 'funding' | 'milestone';
  /** The milestone's title, or the measure's name. */
  readonly title: string;
  readonly date?: Day;
  readonly done?: Day;
  /** Below zero when past. */
  readonly daysLeft?: number;
  /** The term itself counted until this day, and `daysLeft` is counted from it. */
  readonly over?: Day;
  /** The reminder that applies, in days before. */
  readonly reminder?: number;
  readonly blocks: string;
}

export interface ConsentDetail {
  readonly contacts: number;
  readonly mayBeWrittenTo: number;
  /** Why all others may not but those in `unproven`, most frequent first; `reason` is a key of the audience's words. */
  readonly leftOut: readonly { readonly reason: string; readonly contacts: number }[];
  /** Rows marked for use without a recorded basis. */
  readonly unproven: readonly number[];
}

export interface EvidenceDetail extends Judged {
  /** The columns that must be filled, as the person headed them. */
  readonly columns: readonly string[];
  readonly complete: number;
  readonly lacking: readonly number[];
}
