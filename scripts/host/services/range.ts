import type { Area } from '../../../src/workbook/sheet';
import { contains, overlap } from '../book/areas';
import { BLANK, isEmpty } from '../book/book';
import type { Place } from '../book/notation';
import { type Run, settle } from '../run';
import { ASPECTS, type Aspect } from './aspects';
import { addMetadata, markedArea, metadataOf } from './developer-metadata';
import { keepPlace } from './family';
import { isOpen } from './protected';
import { newProtection } from './protection';
import type { GeometryMethods } from './range-geometry';
import { emptied, RangeTools, type ToolMethods } from './range-tools';
import { service, standsFor } from './strict';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Beside the four methods of each aspect. */
type Offered =
  | GeometryMethods
  | ToolMethods
  | 'activate'
  | 'activateAsCurrentCell'
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'canEdit'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getDeveloperMetadata'
  | 'getMergedRanges'
  | 'isBlank'
  | 'isPartOfMerge'
  | 'merge'
  | 'protect';

export class Range extends RangeTools implements Pick<GoogleRange, Offered> {
  isBlank(): boolean {
    return this.read((cell) => isEmpty(cell))
      .flat()
      .every(Boolean);
  }

  activate(): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    this.run.book.active = this.run.book.sheets.indexOf(sheet);
    sheet.selection = { row, column, rows, columns };
    return this.same();
  }

  activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }

  canEdit(): boolean {
    return isOpen(this.place, this.run);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheet, row, column, rows, columns } = this.place;
    return newProtection(sheet, { row, column, rows, columns }, this.run);
  }

  addDeveloperMetadata(...words: unknown[]): GoogleRange {
    const { sheet } = this.place;
    addMetadata({ sheet, area: markedArea(this.place) }, words, this.run);
    return this.same();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const isHere = (area: Area | null) => area !== null && contains(this.place, area);
    return metadataOf(this.place.sheet, isHere, this.run);
  }

  getMergedRanges(): GoogleRange[] {
    settle(this.run);
    const { sheet } = this.place;
    return Array.from(sheet.merges)
      .filter((area) => overlap(area, this.place))
      .map((area) => newRange({ sheet, ...area }, this.run));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  /** Only the first cell keeps what it holds. */
  merge(): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    const area = { row, column, rows, columns };
    this.change((cell, down, across) => (down + across === 0 ? cell : emptied(cell)));
    this.run.pending.push(() => {
      sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
    });
    return this.same();
  }

  breakApart(): GoogleRange {
    const { sheet } = this.place;
    this.run.pending.push(() => {
      sheet.merges = sheet.merges.filter((area) => !contains(this.place, area));
    });
    return this.same();
  }

  clear(options: ClearOptions = {}): GoogleRange {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    return this.change((cell) => {
      let { note, look, rule, ...rest } = cell;
      if (isAll || contentsOnly) rest = emptied(rest);
      if (isAll || formatOnly) rest = { ...rest, format: BLANK.format };
      return {
        ...rest,
        ...(note !== undefined && !(isAll || commentsOnly) ? { note } : {}),
        ...(look && !(isAll || formatOnly) ? { look } : {}),
        ...(rule && !(isAll || validationsOnly) ? { rule } : {}),
      };
    });
  }

  clearContent(): GoogleRange {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): GoogleRange {
    return this.clear({ formatOnly: true });
  }

  clearNote(): GoogleRange {
    return this.clear({ commentsOnly: true });
  }

  clearDataValidations(): GoogleRange {
    return this.clear({ validationsOnly: true });
  }
}

type ClearOptions = NonNullable<Parameters<GoogleAppsScript.Spreadsheet.RangeList['clear']>[0]>;

/** The four methods of each aspect. */
for (const [one, aspect] of Object.entries<Aspect>(ASPECTS)) {
  const all = aspect.plural ?? `${one}s`;
  const methods: Record<string, (this: Range, given: never) => unknown> = {
    [`get${one}`](this: Range) {
      return this.aspects(aspect)[0]?.[0];
    },
    [`get${all}`](this: Range) {
      return this.aspects(aspect);
    },
    ...(aspect.write && {
      [`set${one}`](this: Range, given: unknown) {
        return this.setAspect(aspect, given);
      },
      [`set${all}`](this: Range, given: unknown[][]) {
        return this.setAspects(aspect, given);
      },
    }),
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(Range.prototype, name, { value });
}

export function newRange(
  place: Place,
  run: Run,
  edges: Readonly<Record<string, number>> = {},
): GoogleRange {
  const range = service('Range', new Range(place, run), run, edges) as unknown as GoogleRange;
  keepPlace(range, place);
  return range;
}

standsFor('Range', Range);
