import type { Place } from '../book/notation';
import type { Run } from '../run';
import { newRange, Range } from './range';
import { service, standsFor } from './strict';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet, to which the same can be done. */
class RangeList implements Pick<GoogleList, 'getRanges'> {
  constructor(
    private readonly places: readonly Place[],
    private readonly run: Run,
  ) {}

  getRanges(): GoogleRange[] {
    return Array.from(this.places, (place) => newRange(place, this.run));
  }

  /** One call to Google, however many ranges there are. */
  each(method: string, words: readonly unknown[]): GoogleList {
    for (const place of this.places) {
      const range = new Range(place, this.run);
      const done: unknown = Reflect.get(range, method);
      if (typeof done === 'function') Reflect.apply(done, range, words);
    }
    return newRangeList(this.places, this.run);
  }
}

/** What is done to each range. */
const METHODS = [
  'activate',
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof GoogleList)[];

for (const method of METHODS)
  Object.defineProperty(RangeList.prototype, method, {
    value(this: RangeList, ...words: unknown[]) {
      return this.each(method, words);
    },
  });

export const newRangeList = (places: readonly Place[], run: Run): GoogleList =>
  service('RangeList', new RangeList(places, run), run) as unknown as GoogleList;

standsFor('RangeList', RangeList);
