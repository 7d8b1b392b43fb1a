import type { Standing, StandingOf } from '../model/standing';
import type { Scene } from './scene';
import { contextFor, sentenceFor } from './sentence';

type Minimum = StandingOf<'minimum'>;
type Telling = Pick<Scene, 'words' | 'book' | 'today'>;

/** Each group of terms that are read together, in a sentence. */
export const allTogether = (standings: readonly Standing[], scene: Telling): string[] =>
  groupsIn(standings).map((group) => togetherIn(group, scene));

/** Where a term stands, for somebody who may know everything; `shown` are those that are told of beside it. */
export const sentenceInFull = (
  standing: Standing,
  shown: readonly Standing[],
  scene: Telling & Pick<Scene, 'standings'>,
): string =>
  andTogether(sentenceFor(standing, scene), standing, { shown, known: scene.standings }, scene);

/**
 * A standing's sentence, and what it and others ask for together: said once, after the last of those
 * that are shown. `known` are those that a reader may know of.
 */
export function andTogether(
  sentence: string,
  standing: Standing,
  { shown, known }: { readonly shown: readonly Standing[]; readonly known: readonly Standing[] },
  scene: Telling,
): string {
  const group = groupsIn(known).find((each) => each.some((one) => one === standing));
  const last = group?.filter((each) => shown.includes(each)).pop();
  return group && last === standing ? `${sentence} ${togetherIn(group, scene)}` : sentence;
}

/**
 * Terms that quote the same words and are counted in days of the same period are read together:
 * `22 days field work and 16 night halt` can be done on the same days.
 */
function groupsIn(standings: readonly Standing[]): Minimum[][] {
  const groups = new Map<string, Minimum[]>();
  for (const each of standings.filter(isByDay)) {
    const key = `${each.period.last} ${each.term.clause}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const togetherIn = (group: readonly Minimum[], scene: Telling): string =>
  scene.words.together(
    group.map((each) => ({ ...each, noun: scene.words.own(each.noun) })),
    contextFor(scene),
  );

/** Whether it is counted in days, is not met yet, and still can be. */
const isByDay = (standing: Standing): standing is Minimum =>
  standing.rule === 'minimum' && standing.detail.lastStart !== undefined;
