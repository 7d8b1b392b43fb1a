import { readProperties, setProperties } from './properties';
import type { Jump, ZoneMemory } from './zone';

const KEY = 'zones';
/** Governments change their minds: what Google said is asked again after so many days. */
const FRESH = 30;
const DAY = 86_400_000;
/** Google takes no longer property than 9 KB; this is plain ASCII. */
const LONGEST = 9000;

/** What earlier runs learnt of the clocks of places, to begin with, and what this one adds. */
export interface KeptZones {
  readonly recall: () => ZoneMemory;
  /** Keeps what this run has learnt, if it has learnt anything. */
  readonly keep: () => void;
}

interface Kept {
  readonly since: number;
  readonly zones: readonly KeptZone[];
}

interface KeptZone {
  readonly zone: string;
  readonly edges: readonly (readonly [window: number, offset: number])[];
  readonly jumps: readonly (readonly [window: number, jump: Jump | null])[];
  readonly real?: boolean | undefined;
}

export function keptZones(now: number): KeptZones {
  let since = now;
  let before = '';
  let memory: ZoneMemory | undefined;
  return {
    recall() {
      const kept = JSON.parse(readProperties()[KEY] ?? 'null') as Kept | null;
      const isFresh = kept !== null && now - kept.since <= FRESH * DAY;
      if (isFresh) since = kept.since;
      memory = memoryOf(isFresh ? kept.zones : []);
      before = textOf(memory, since);
      return memory;
    },
    keep() {
      const after = memory ? textOf(memory, since) : before;
      if (after !== before && after.length <= LONGEST) setProperties({ [KEY]: after });
    },
  };
}

const memoryOf = (zones: readonly KeptZone[]): ZoneMemory =>
  new Map(
    zones.map(({ zone, edges, jumps, real }) => [
      zone,
      { edges: new Map(edges), jumps: new Map(jumps), ...(real !== undefined && { real }) },
    ]),
  );

const textOf = (memory: ZoneMemory, since: number): string => {
  const zones = [...memory].map(
    ([zone, { edges, jumps, real }]): KeptZone => ({
      ...{ zone, edges: [...edges], jumps: [...jumps], real },
    }),
  );
  return JSON.stringify({ since, zones } satisfies Kept);
};
