import type { StageStep } from '../model/register-details';
import type { Journey } from './journeys';

type Step = Pick<StageStep, 'came' | 'days'>;

/** How many came to a stage, and how long they took there: what the journeys say of it. */
export function stepAt(stage: number, journeys: readonly Journey[]): Step {
  const stays = journeys.flatMap((journey) => staysAt(stage, journey));
  const came = journeys.filter((journey) => furthest(journey) >= stage).length;
  if (stays.length === 0) return { came };
  return { came, days: stays.reduce((all, days) => all + days, 0) / stays.length };
}

const furthest = ({ stage, moves }: Journey): number =>
  Math.max(stage, ...moves.map((move) => move.stage));

/** From each coming to a stage until the step onward; a step back ends no such stay. */
const staysAt = (stage: number, { moves }: Journey): number[] =>
  moves.flatMap((move, at) => {
    const next = moves[at + 1];
    return move.stage === stage && next && next.stage > stage ? [next.day - move.day] : [];
  });
