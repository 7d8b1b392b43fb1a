import type { HostSheet } from '../book/book';
import type { Place } from '../book/notation';
import type { Run } from '../run';

/** Spreadsheet, sheet and range hand out one another. */
export interface Family {
  spreadsheet(run: Run): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(model: HostSheet, run: Run): GoogleAppsScript.Spreadsheet.Sheet;
  /** `edges` are what a range says of itself outright, in the event of an edit. */
  range(
    place: Place,
    run: Run,
    edges?: Readonly<Record<string, number>>,
  ): GoogleAppsScript.Spreadsheet.Range;
}

let members: Family | undefined;

/** Introduces them to each other, once for each run. */
export const introduce = (family: Family): void => {
  members = family;
};

export function family(): Family {
  if (!members) throw new Error('The host’s services have not been introduced.');
  return members;
}

const places = new WeakMap<object, Place>();

export const keepPlace = (range: object, place: Place): void => void places.set(range, place);

/** Where a range that a script handed over lies. */
export function placeOf(range: object): Place {
  const place = places.get(range);
  if (!place) throw new Error('The host was handed a range that lies nowhere.');
  return place;
}
