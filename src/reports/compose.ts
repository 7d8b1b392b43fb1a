import type { Day } from '../model/day';
import type { Block, Document } from '../model/document';
import type { NamedPeriod } from '../model/named-period';
import { overlapOf, type Period } from '../model/period';
import { standings } from '../rules/terms';
import { tally } from '../tally/tally';
import { footerOf } from './footer';
import type { ReportPlan } from './plan';
import type { ReportScene, Scene } from './scene';

/** A report over a period, as data; nothing where the period lies outside the contract or is to come. */
export function composeReport(
  plan: ReportPlan,
  period: NamedPeriod,
  scene: Scene,
): Document | undefined {
  const { book, words } = scene;
  const { contract } = book;
  const term = contract.calendar.contract;
  const soFar = overlapOf(overlapOf(period, term) ?? NEVER, {
    first: term.first,
    last: scene.today,
  });
  if (!soFar) return undefined;
  const told: ReportScene = {
    ...asOfDay(soFar.last, scene),
    period,
    soFar,
    toDate: { first: term.first, last: soFar.last },
    redaction: plan.redaction,
  };
  const { documents, formats } = words;
  return {
    title: plan.title,
    language: contract.locale,
    footer: footerOf(scene, soFar),
    blocks: [
      {
        block: 'paragraph',
        style: 'lead',
        text: [
          documents.reportLead(contract.title, formats.period(soFar), formats.day(scene.today)),
        ],
      },
      ...plan.sections.flatMap(({ heading, note, write }): Block[] => {
        const blocks = write(told);
        return [
          { block: 'heading', level: 1, text: heading },
          ...(note ? [{ block: 'paragraph' as const, text: [note], style: 'note' as const }] : []),
          ...(blocks.length > 0
            ? blocks
            : [{ block: 'paragraph' as const, text: [documents.nothingYet] }]),
        ];
      }),
    ],
  };
}

/** The scene as it was on a day that may have gone by: told the same then as now. */
function asOfDay(day: Day, scene: Scene): Scene {
  if (day === scene.today) return scene;
  const counted = tally(scene.book, day);
  return {
    ...scene,
    today: day,
    tally: counted,
    standings: standings(scene.book, day, counted, day).standings,
  };
}

/** No day is in it. */
const NEVER: Period = { first: 0 as Day, last: -1 as Day };
