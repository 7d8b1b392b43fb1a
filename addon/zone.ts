const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A jump of the clocks: the first instant after it, and wall time minus UTC on either side. */
export interface Jump {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** How the clocks of a place stand. Instants and offsets are milliseconds. */
export interface Zone {
  /** Whether there is a place whose clocks stand so. */
  isReal(): boolean;
  /** Wall time minus UTC at an instant. */
  offsetAt(instant: number): number;
  /** The jumps after `from`, up to and with `until`. */
  jumps(from: number, until: number): readonly Jump[];
}

/** The zones that one run of the add-on asks about, so that nothing is asked twice. */
export type Zones = (timeZone: string) => Zone;

/** Begins with what is remembered once a zone is asked about; what is learnt goes there too. */
export function newZones(recall: () => ZoneMemory = () => new Map()): Zones {
  let memory: ZoneMemory | undefined;
  return (timeZone) => {
    memory ??= recall();
    const known = memory.get(timeZone) ?? { edges: new Map(), jumps: new Map() };
    memory.set(timeZone, known);
    return newZone(timeZone, known);
  };
}

/** What Google has said of each zone. */
export type ZoneMemory = Map<string, KnownZone>;

interface KnownZone {
  /** Wall time minus UTC where each window begins. */
  readonly edges: Map<number, number>;
  /** The jump in each window, or nothing. */
  readonly jumps: Map<number, Jump | null>;
  real?: boolean;
}

/**
 * No place has changed its clocks twice within four weeks since time zones began (Morocco came closest, pausing
 * summer time for a month of fasting), so two questions say how the clocks stood in between.
 */
const WINDOW = 28 * DAY;
/** Java's calendar, behind `Utilities.formatDate`, is Julian long before this; its text has four digits of year. */
const EARLIEST = Date.UTC(1700, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);

/** Each question to Google costs time, so there is one for every four weeks and a dozen for every jump, whatever the number of cells. */
function newZone(timeZone: string, known: KnownZone): Zone {
  const edge = (index: number): number => {
    const offset = known.edges.get(index) ?? askedOffset(index * WINDOW, timeZone);
    known.edges.set(index, offset);
    return offset;
  };
  const jumpIn = (index: number): Jump | null => {
    const found = known.jumps.get(index);
    if (found !== undefined) return found;
    const [before, after] = [edge(index), edge(index + 1)];
    const jump =
      before === after
        ? null
        : { instant: firstAfter(index * WINDOW, before, timeZone), before, after };
    known.jumps.set(index, jump);
    return jump;
  };
  return {
    isReal() {
      known.real ??= isReal(timeZone);
      return known.real;
    },
    offsetAt(instant) {
      const index = Math.floor(instant / WINDOW);
      const jump = jumpIn(index);
      return jump && instant >= jump.instant ? jump.after : edge(index);
    },
    jumps(from, until) {
      const jumps: Jump[] = [];
      for (let index = Math.floor(from / WINDOW); index * WINDOW <= until; index++) {
        const jump = jumpIn(index);
        if (jump && jump.instant > from && jump.instant <= until) jumps.push(jump);
      }
      return jumps;
    },
  };
}

/** Halves the window until the minute of the jump is found. */
function firstAfter(start: number, before: number, timeZone: string): number {
  let [low, high] = [start / MINUTE, (start + WINDOW) / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askedOffset(middle * MINUTE, timeZone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/** Zones that are UTC by name. */
const UTC = /^(Etc\/.+|UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/;
/** Before zones were agreed upon, and in a northern summer: no place kept UTC at both. */
const PROBES = [Date.UTC(1900, 5, 1), Date.UTC(2020, 6, 1)];

/** For a zone that does not exist, `formatDate` may throw, or do as Java does: take it for UTC and say nothing. */
function isReal(timeZone: string): boolean {
  try {
    return PROBES.some((instant) => askedOffset(instant, timeZone) !== 0) || UTC.test(timeZone);
  } catch {
    return false;
  }
}

/** Google's own clocks, and not those of the script's engine: the two differ in 1899, where Sheets keeps times of day. */
export function askedOffset(instant: number, timeZone: string): number {
  const asked = Math.min(Math.max(instant, EARLIEST), LATEST);
  const wall = Utilities.formatDate(new Date(asked), timeZone, 'yyyy-MM-dd HH:mm:ss');
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = wall
    .split(/\D/)
    .map(Number);
  return Date.UTC(year, month - 1, date, hour, minute, second) - asked;
}
