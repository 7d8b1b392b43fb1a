import { forEach, type Given, isNothing } from './given';
import { into, loggedIn } from './logged';

export function days(log: Given, from?: Given, until?: Given, activity?: Given): unknown {
  const logged = loggedIn(log, from, until);
  const count = (each: unknown): number => new Set(into(logged, each).map(({ day }) => day)).size;
  if (isNothing(activity)) return count('');
  return forEach(activity, (each) => (isNothing(each) ? '' : count(each)));
}
