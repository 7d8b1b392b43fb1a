import { check } from './checks';
import { inSheetOrder } from './checks/order';
import type { Day } from './model/day';
import type { Clocks } from './model/entry';
import { type ReportPlan, reportPlans } from './reports/plan';
import type { Scene } from './reports/scene';
import { standings } from './rules/terms';
import { tally } from './tally/tally';
import { asOf } from './workbook/as-of';
import { readWorkbook } from './workbook/read';
import type { Sheet } from './workbook/sheet';
import { wordsIn } from './workbook/translations';

/** Everything that Daybook finds in a workbook on one day. */
export interface Findings extends Scene {
  readonly plans: readonly ReportPlan[];
}

/**
 * The whole way from cells to standings: reads the sheets, checks the rows, counts every measure
 * and holds every term against it. Never fails on data: what cannot be read is among the issues.
 */
export function examine(sheets: readonly Sheet[], today: Day, clocks: Clocks): Findings {
  const book = readWorkbook(sheets, clocks);
  const words = wordsIn(book);
  const known = asOf(book, today);
  const counted = tally(known, today);
  const judged = standings(known, today, counted);
  const { plans, issues: unplanned } = reportPlans(book);
  return {
    book,
    words,
    today,
    tally: counted,
    standings: judged.standings,
    unread: judged.unread,
    issues: inSheetOrder([...check(book, today), ...judged.issues, ...unplanned], book),
    plans,
  };
}
