import type { Area } from '../../../src/workbook/sheet';
import type { HostSheet } from '../book/book';
import type { CellLook, Highlight } from '../book/look';
import type { Run } from '../run';
import { colourOf } from './colours';
import { type Choice, choiceOf } from './enumerations';
import { Exception } from './exception';
import { family, placeOf } from './family';
import { service, standsFor, unwrapped } from './strict';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface Draft extends Highlight {
  readonly sheet: HostSheet | undefined;
}

class ConditionalFormatRule
  implements Pick<GoogleRule, 'copy' | 'getBooleanCondition' | 'getRanges'>
{
  constructor(
    protected draft: Draft,
    protected readonly run: Run,
  ) {}

  get kept(): Draft {
    return this.draft;
  }

  copy(): GoogleBuilder {
    return newBuilder(this.draft, this.run);
  }

  getBooleanCondition(): GoogleCondition | null {
    if (this.draft.criterion === '') return null;
    return service(
      'BooleanCondition',
      new BooleanCondition(this.draft, this.run),
      this.run,
    ) as unknown as GoogleCondition;
  }

  getRanges(): GoogleRange[] {
    const { sheet, areas } = this.draft;
    return sheet ? areas.map((area) => family().range({ sheet, ...area }, this.run)) : [];
  }
}

class BooleanCondition implements Pick<GoogleCondition, 'getCriteriaType' | 'getCriteriaValues'> {
  constructor(
    private readonly draft: Draft,
    private readonly run: Run,
  ) {}

  getCriteriaType(): GoogleCriteria {
    return choiceOf('BooleanCriteria', this.draft.criterion, this.run) as unknown as GoogleCriteria;
  }

  getCriteriaValues(): unknown[] {
    return Array.from(this.draft.values);
  }
}

/** The methods that only name a criterion, and hand it what they were handed. */
const CRITERIA = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const satisfies Partial<Record<keyof GoogleBuilder, string>>;

type Offered =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'setUnderline'
  | 'withCriteria';

class ConditionalFormatRuleBuilder
  extends ConditionalFormatRule
  implements Pick<GoogleBuilder, Offered>
{
  build(): GoogleRule {
    const { areas, criterion } = this.draft;
    if (areas.length === 0)
      throw new Exception('Conditional format rule must have at least one range.');
    if (criterion === '') throw new Exception('Conditional format rule must have a condition.');
    return ruleFrom(this.draft, this.run);
  }

  setBackground(colour: string | null): GoogleBuilder {
    return this.looking('background', colour === null ? null : colourOf(colour));
  }

  setFontColor(colour: string | null): GoogleBuilder {
    return this.looking('colour', colour === null ? null : colourOf(colour));
  }

  setBold(isBold: boolean | null): GoogleBuilder {
    return this.looking('bold', isBold);
  }

  setItalic(isItalic: boolean | null): GoogleBuilder {
    return this.looking('italic', isItalic);
  }

  setStrikethrough(isStruck: boolean | null): GoogleBuilder {
    return this.looking('struck', isStruck);
  }

  setUnderline(isUnderlined: boolean | null): GoogleBuilder {
    return this.looking('underlined', isUnderlined);
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const places = ranges.map(placeOf);
    const areas: Area[] = places.map(({ row, column, rows, columns }) => ({
      row,
      column,
      rows,
      columns,
    }));
    this.draft = { ...this.draft, sheet: places[0]?.sheet, areas };
    return this.same();
  }

  withCriteria(criteria: GoogleCriteria, values: unknown[]): GoogleBuilder {
    return this.when((criteria as unknown as Choice).name(), values);
  }

  when(criterion: string, values: readonly unknown[]): GoogleBuilder {
    this.draft = { ...this.draft, criterion, values: values as (string | number)[] };
    return this.same();
  }

  private looking(key: keyof CellLook, value: string | boolean | null): GoogleBuilder {
    const { [key]: _, ...others } = this.draft.look;
    this.draft = { ...this.draft, look: value === null ? others : { ...others, [key]: value } };
    return this.same();
  }

  private same(): GoogleBuilder {
    return service('ConditionalFormatRuleBuilder', this, this.run) as unknown as GoogleBuilder;
  }
}

for (const [method, criterion] of Object.entries(CRITERIA))
  Object.defineProperty(ConditionalFormatRuleBuilder.prototype, method, {
    value(this: ConditionalFormatRuleBuilder, ...values: unknown[]) {
      return this.when(criterion, values);
    },
  });

const NOTHING: Draft = { sheet: undefined, areas: [], criterion: '', values: [], look: {} };

const newBuilder = (draft: Draft, run: Run): GoogleBuilder =>
  service(
    'ConditionalFormatRuleBuilder',
    new ConditionalFormatRuleBuilder(draft, run),
    run,
  ) as unknown as GoogleBuilder;

export const newHighlight = (run: Run): GoogleBuilder => newBuilder(NOTHING, run);

const ruleFrom = (draft: Draft, run: Run): GoogleRule =>
  service(
    'ConditionalFormatRule',
    new ConditionalFormatRule(draft, run),
    run,
  ) as unknown as GoogleRule;

export const highlightRule = (sheet: HostSheet, highlight: Highlight, run: Run): GoogleRule =>
  ruleFrom({ ...highlight, sheet }, run);

export function keptHighlight(rule: GoogleRule, sheet: HostSheet): Highlight {
  const { sheet: other, ...highlight } = unwrapped(rule, ConditionalFormatRule).kept;
  if (other !== sheet)
    throw new Exception('Conditional format rule cannot reference a different sheet.');
  return highlight;
}

standsFor('BooleanCondition', BooleanCondition);
standsFor('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
standsFor('ConditionalFormatRule', ConditionalFormatRule);
