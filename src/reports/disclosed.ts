import type { Workbook } from '../workbook/workbook';
import { type Counted, givesFewAway } from './given-away';

/** What a document has told so far of how many people, or rows about people, there are. */
export interface Disclosed {
  /**
   * Whether it may be told too how many some rows of a sheet are; if so, they count as told. Not
   * where that and what was told before would together give a small number away.
   */
  mayTell(sheet: string, rows: readonly Counted[]): boolean;
}

/** A document that has told nothing yet. How many rows a sheet has, its readers may know anyway. */
export function nothingDisclosed({ tables, contract: { smallNumber } }: Workbook): Disclosed {
  const told = new Map<string, readonly Counted[]>();
  const known = (sheet: string): readonly Counted[] => {
    const all = new Set((tables.get(sheet)?.rows ?? []).map(({ row }) => row));
    return givesFewAway([all], smallNumber) ? [] : [all];
  };
  return {
    mayTell(sheet, rows) {
      const before = told.get(sheet) ?? known(sheet);
      const news = rows.filter((each) => !before.some((other) => isSame(each, other)));
      const after = [...before, ...news];
      if (news.length > 0 && givesFewAway(after, smallNumber)) return false;
      told.set(sheet, after);
      return true;
    },
  };
}

const isSame = (one: Counted, other: Counted): boolean =>
  one.size === other.size && [...one].every((row) => other.has(row));
