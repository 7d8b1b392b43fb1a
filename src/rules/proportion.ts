import type { Status } from '../model/standing';
import type { Verdict } from './across';
import type { Stretch } from './days';

/** How many of those that are judged are good. */
export interface Proportion extends Verdict {
  readonly good: number;
  readonly judged: number;
  /** Whether it can still come to what is asked. */
  readonly achievable: boolean;
  /** How many good ones in a row would bring it back to what is asked. */
  readonly needed: number;
}

interface Counted {
  readonly good: number;
  readonly judged: number;
  /** In per cent. */
  readonly wanted: number;
  /** What is not good today may be put right: a proof can be added, a late day cannot be undone. */
  readonly mendable: boolean;
}

/** Binary fractions must not ask for one more. */
const TRACE = 1e-6;

/** At least so many per cent must be good; a period in which there was nothing to judge is met. */
export function proportion(
  { good, judged, wanted, mendable }: Counted,
  stretch: Stretch,
): Proportion {
  const actual = judged === 0 ? 100 : (good * 100) / judged;
  const enough = actual >= wanted;
  const achievable = enough || mendable || wanted < 100;
  const short = wanted * judged - 100 * good;
  const needed = enough || wanted >= 100 ? 0 : Math.ceil(short / (100 - wanted) - TRACE);
  return { good, judged, achievable, needed, actual, required: wanted, status: statusOf() };

  function statusOf(): Status {
    if (stretch.closed) return enough ? 'met' : 'broken';
    if (enough) return 'on-course';
    return achievable ? 'at-risk' : 'broken';
  }
}
