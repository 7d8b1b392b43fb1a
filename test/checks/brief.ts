import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import type { Day } from '../../src/model/day';
import type { Issue } from '../../src/model/issue';
import { bookOf, day } from '../book';

/** An issue as short as it can be told: its code, its row, and the words above its column. */
export const brief = ({ code, place }: Issue): readonly unknown[] =>
  [code, place.row, place.column].filter((part) => part !== undefined);

/** Long after every day in these tests, unless a test says otherwise. */
export const TODAY = day('2026-12-31');

/** What one check finds in sheets that read like sheets. */
export interface Case {
  readonly it: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly contract?: Readonly<Record<string, string>>;
  readonly today?: Day;
  readonly finds: readonly (readonly unknown[])[];
}

/** A case whose only sheet is the log. */
export const log = (it: string, text: string, ...finds: readonly (readonly unknown[])[]): Case => ({
  it,
  sheets: { Log: text },
  finds,
});

/** A table of cases for one check. */
export function testCheck(name: keyof typeof CHECKS, cases: readonly Case[]): void {
  test.each(cases)(`${name}: $it`, ({ sheets, contract, today = TODAY, finds }) => {
    expect(CHECKS[name](bookOf(sheets, contract), today).map(brief)).toEqual(finds);
  });
}
