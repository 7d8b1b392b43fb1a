import type { Run } from '../run';

const FIELDS = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const;
const SETTABLE = FIELDS.filter((field) => field !== 'Day');

/**
 * Makes the engine's Date a script's own: what time it is the host says, and its local time is that of the script's time
 * zone, wherever this machine is.
 */
export function scriptDate(run: Run): DateConstructor {
  const zone = run.project.manifest?.timeZone ?? 'Etc/UTC';
  const { prototype, UTC } = Date;
  const utcParse = Date.parse;
  const offset = (instant: number): number => run.region.offsetIn(instant, zone);
  const wallOf = (date: Date): Date => new Date(date.getTime() + offset(date.getTime()));
  const instantOf = (wall: number): number => wall - offset(wall - offset(wall));
  const isReal = (date: Date): boolean => !Number.isNaN(date.getTime());

  const define = (name: string, value: (this: Date, ...words: never[]) => unknown): void =>
    void Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  for (const field of FIELDS)
    define(`get${field}`, function () {
      return isReal(this) ? wallOf(this)[`getUTC${field}`]() : Number.NaN;
    });
  for (const field of SETTABLE)
    define(`set${field}`, function (...words: number[]) {
      const wall = isReal(this) ? wallOf(this) : new Date(0);
      const set = wall[`setUTC${field}`] as (...given: number[]) => number;
      return this.setTime(instantOf(Reflect.apply(set, wall, words)));
    });
  define('getTimezoneOffset', function () {
    return isReal(this) ? -offset(this.getTime()) / 60_000 : Number.NaN;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = prototype[name] as (locale?: string, options?: object) => string;
    define(name, function (locale?: string, options?: object) {
      return Reflect.apply(real, this, [locale ?? 'en-US', { timeZone: zone, ...options }]);
    });
  }
  const pattern = (java: string) =>
    function (this: Date): string {
      if (!isReal(this)) return 'Invalid Date';
      return run.region.formatDate(this.getTime(), zone, java);
    };
  define('toString', pattern("EEE MMM dd yyyy HH:mm:ss 'GMT'Z (zzzz)"));
  define('toDateString', pattern('EEE MMM dd yyyy'));
  define('toTimeString', pattern("HH:mm:ss 'GMT'Z (zzzz)"));

  const parse = (text: string): number => {
    if (HAS_ZONE.test(text) || DAY_ALONE.test(text)) return utcParse(text);
    const wall = utcParse(/^\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(wall) ? wall : instantOf(wall);
  };
  const made = (words: readonly unknown[]): readonly unknown[] => {
    if (words.length === 0) return [run.now()];
    if (words.length > 1) return [instantOf(Reflect.apply(UTC, undefined, words))];
    return typeof words[0] === 'string' ? [parse(words[0])] : words;
  };
  const Script: DateConstructor = new Proxy(Date, {
    construct: (target, words, as) =>
      Reflect.construct(target, made(words), as === Script ? target : as) as object,
    apply: (target) => new target(run.now()).toString(),
    get: (target, key) => {
      if (key === 'now') return () => run.now();
      return key === 'parse' ? parse : Reflect.get(target, key);
    },
  });
  Object.defineProperty(prototype, 'constructor', { value: Script, writable: true });
  return Script;
}

/** `Z`, `GMT`, `+05:30`, `EST`: then it does not matter where the script is. */
const HAS_ZONE = /(?:Z|GMT|UTC|UT|[+-]\d\d:?\d\d|[ECMP][SD]T)(?:\s*\([^)]*\))?\s*$/i;
/** By the standard of the language, a bare ISO day begins in Greenwich. */
const DAY_ALONE = /^\d{4}(?:-\d\d){0,2}$/;
