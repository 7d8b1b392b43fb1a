import type { CalendarEvent } from '../../model/calendar-event';
import { isoDay } from '../../model/day';
import { hashOf } from '../../workbook/hash';
import type { Scene } from '../scene';
import { deadlines } from './deadlines';
import { endings } from './endings';
import { stepsDue } from './steps-due';

/** An event before it is known whose it is. */
export type Planned = Omit<CalendarEvent, 'uid'> & {
  /** Its name among the workbook's events: what it is, not when. */
  readonly key: string;
};

/**
 * Every day that is still to be met: milestones, reports to hand in, instalments, what runs out, and
 * records that wait for their next step. Nothing personal is in it.
 */
export function calendarEvents(scene: Scene): readonly CalendarEvent[] {
  const { contract } = scene.book;
  const { first } = contract.calendar.contract;
  const whose = hashOf(`${contract.client.name}\n${contract.title}\n${isoDay(first)}`);
  return distinct([...deadlines(scene), ...endings(scene), ...stepsDue(scene)])
    .sort((one, other) => one.day - other.day)
    .map(({ key, ...event }) => ({ ...event, uid: `${hashOf(key)}@${whose}.daybook` }));
}

/** What is told twice stands there once; two things under one name are numbered. */
function distinct(planned: readonly Planned[]): Planned[] {
  const known = new Map<string, Planned[]>();
  return planned.flatMap((each) => {
    const same = known.get(each.key) ?? [];
    if (same.some(({ day, title }) => day === each.day && title === each.title)) return [];
    known.set(each.key, [...same, each]);
    return [same.length === 0 ? each : { ...each, key: `${each.key} ${same.length + 1}` }];
  });
}
