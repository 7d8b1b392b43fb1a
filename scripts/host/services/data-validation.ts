import { sheetNamed } from '../book/book';
import type { CellRule, RuleValue } from '../book/cell-rule';
import type { Run } from '../run';
import { type Choice, choiceOf } from './enumerations';
import { family, placeOf } from './family';
import { nameOf } from './named';
import { service, standsFor, unwrapped } from './strict';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

type Read = 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText' | 'copy';

class ReadableRule {
  constructor(
    protected rule: CellRule,
    protected readonly run: Run,
  ) {}

  get kept(): CellRule {
    return this.rule;
  }

  copy(): GoogleBuilder {
    return newBuilder(this.rule, this.run);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowsInvalid;
  }

  getCriteriaType(): GoogleCriteria {
    const { criterion } = this.rule;
    return choiceOf('DataValidationCriteria', criterion, this.run) as unknown as GoogleCriteria;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => valueShown(value, this.rule, this.run));
  }

  getHelpText(): string {
    return this.rule.help as string;
  }
}

function valueShown(value: RuleValue, { criterion }: CellRule, run: Run): unknown {
  if (typeof value === 'number' && criterion.startsWith('DATE'))
    return new Date(run.region.instantOf(value));
  if (typeof value !== 'object') return value;
  if (!('area' in value)) return Array.from(value);
  const sheet = sheetNamed(run.book, value.sheet);
  if (!sheet) throw new Error(`The host has no sheet ${value.sheet} any more.`);
  return family().range({ sheet, ...value.area }, run);
}

/** What is kept of what a script handed over. */
function valueKept(value: unknown, run: Run): RuleValue {
  if (value instanceof Date) return Math.floor(run.region.serialAt(value.getTime()));
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object' || value === null || nameOf(value) !== 'Range')
    return value as RuleValue;
  const { sheet, row, column, rows, columns } = placeOf(value);
  return { sheet: sheet.name, area: { row, column, rows, columns } };
}

class DataValidation extends ReadableRule implements Pick<GoogleRule, Read> {}

/** The methods that only name a criterion, and hand it what they were handed. */
const CRITERIA = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireCheckbox: 'CHECKBOX',
} as const satisfies Partial<Record<keyof GoogleBuilder, string>>;

class DataValidationBuilder
  extends ReadableRule
  implements Omit<GoogleBuilder, keyof typeof CRITERIA>
{
  build(): GoogleRule {
    return newRule(this.rule, this.run);
  }

  requireValueInList(words: string[], showsDropdown: boolean = true): GoogleBuilder {
    return this.require('VALUE_IN_LIST', [words, showsDropdown]);
  }

  requireValueInRange(range: GoogleRange, showsDropdown: boolean = true): GoogleBuilder {
    return this.require('VALUE_IN_RANGE', [range, showsDropdown]);
  }

  withCriteria(criteria: GoogleCriteria, values: unknown[]): GoogleBuilder {
    return this.require((criteria as unknown as Choice).name(), values);
  }

  setAllowInvalid(allowsInvalid: boolean): GoogleBuilder {
    this.rule = { ...this.rule, allowsInvalid };
    return this.same();
  }

  setHelpText(help: string): GoogleBuilder {
    this.rule = { ...this.rule, help };
    return this.same();
  }

  require(criterion: string, values: readonly unknown[]): GoogleBuilder {
    const kept = values.map((value) => valueKept(value, this.run));
    this.rule = { ...this.rule, criterion, values: kept };
    return this.same();
  }

  private same(): GoogleBuilder {
    return service('DataValidationBuilder', this, this.run) as unknown as GoogleBuilder;
  }
}

for (const [method, criterion] of Object.entries(CRITERIA))
  Object.defineProperty(DataValidationBuilder.prototype, method, {
    value(this: DataValidationBuilder, ...values: unknown[]) {
      return this.require(criterion, values);
    },
  });

/** A rule that asks for nothing yet. Google rejects what does not fit unless it is told otherwise. */
const NOTHING: CellRule = { criterion: '', values: [], allowsInvalid: false, help: null };

const newBuilder = (rule: CellRule, run: Run): GoogleBuilder =>
  service(
    'DataValidationBuilder',
    new DataValidationBuilder(rule, run),
    run,
  ) as unknown as GoogleBuilder;

export const newDataValidation = (run: Run): GoogleBuilder => newBuilder(NOTHING, run);

export const newRule = (rule: CellRule, run: Run): GoogleRule =>
  service('DataValidation', new DataValidation(rule, run), run) as unknown as GoogleRule;

export const keptRule = (rule: GoogleRule): CellRule => unwrapped(rule, ReadableRule).kept;

standsFor('DataValidationBuilder', DataValidationBuilder);
standsFor('DataValidation', DataValidation);
