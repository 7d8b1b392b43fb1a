import { foldedIn, forEach, type Given, isNothing } from './given';
import { into, type LoggedTime, loggedIn } from './logged';

export function hours(log: Given, from?: Given, until?: Given, activity?: Given): unknown {
  const logged = loggedIn(log, from, until);
  if (isNothing(activity)) return byActivity(logged);
  return forEach(activity, (each) => (isNothing(each) ? '' : hoursOf(into(logged, each))));
}

const hoursOf = (logged: readonly LoggedTime[]): number =>
  logged.reduce((sum, { minutes }) => sum + minutes, 0) / 60;

/** Most hours first. */
function byActivity(logged: readonly LoggedTime[]): (string | number)[][] {
  const names = new Map(logged.map(({ activity }) => [foldedIn(activity), activity]));
  const rows = [...names.values()].map((name): [string, number] => [
    name,
    hoursOf(logged.filter(({ activity }) => foldedIn(activity) === foldedIn(name))),
  ]);
  return rows.length === 0 ? [['', 0]] : rows.sort(([, one], [, other]) => other - one);
}
