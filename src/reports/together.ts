import type { Standing, StandingOf } from '../model/standing';
import type { ReportScene } from './scene';
import { contextFor } from './sentence';
import { isHidden } from './told';

type Minimum = StandingOf<'minimum'>;

/**
 * Terms that quote the same words and are counted in days of the same period are read together:
 * `22 days field work and 16 night halt` can be done on the same days. A sentence for each.
 */
export function toldTogether(standings: readonly Standing[], scene: ReportScene): string[] {
  const groups = new Map<string, Minimum[]>();
  for (const each of standings) {
    if (!isByDay(each) || isHidden(each, scene)) continue;
    const key = `${each.period.last} ${each.term.clause}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      scene.words.together(
        group.map((each) => ({ ...each, noun: scene.words.own(each.noun) })),
        contextFor(scene),
      ),
    );
}

/** Whether it is counted in days, is not met yet, and still can be. */
const isByDay = (standing: Standing): standing is Minimum =>
  standing.rule === 'minimum' && standing.detail.lastStart !== undefined;
