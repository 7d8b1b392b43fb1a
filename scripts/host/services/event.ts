import type { Run, RunEvent } from '../run';
import { choiceOf } from './enumerations';
import { family } from './family';
import { newUser } from './session';

/** The object that Google hands to a function that it calls for what has happened. */
export function eventOf(event: RunEvent, run: Run): Record<string, unknown> {
  const authMode = choiceOf('AuthMode', run.authMode, run);
  const uid = event.triggerUid === undefined ? {} : { triggerUid: event.triggerUid };
  if (event.kind === 'clock') return { authMode, ...clockOf(event.at), ...uid };
  const source = family().spreadsheet(run);
  const user = newUser(run.authMode === 'FULL' ? run.user.email : '', run);
  const common = { authMode, source, user, ...uid };
  if (event.kind === 'open') return common;
  const { sheet, row, column, rows, columns, value, oldValue } = event;
  const edges = {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  };
  return {
    ...common,
    range: family().range({ sheet, row, column, rows, columns }, run, edges),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Google counts the days of a week from Monday, 1, to Sunday, 7; all of it is in UTC. */
function clockOf(instant: number): Record<string, unknown> {
  const at = new Date(instant);
  const newYear = Date.UTC(at.getUTCFullYear(), 0, 1);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': ((at.getUTCDay() + 6) % 7) + 1,
    'week-of-year': Math.ceil(((instant - newYear) / DAY + new Date(newYear).getUTCDay() + 1) / 7),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    timezone: 'UTC',
  };
}

const DAY = 86_400_000;
