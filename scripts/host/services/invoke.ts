import type { Call, Outcome } from '../execution';
import type { Run } from '../run';
import { answered } from './answer';
import { cellsFrom, valuesOf } from './custom-function';
import { eventOf } from './event';

/** Keeps what becomes of something that may be a promise. */
export function follow(make: () => unknown, outcome: Outcome): void {
  (async () => make())().then(
    (value) => {
      outcome.state = 'done';
      outcome.value = value;
    },
    (error: unknown) => {
      outcome.state = 'failed';
      outcome.error = error;
    },
  );
}

/** Calls a function as Google does: with an event, or with what a page handed over. */
export function invoke(
  scope: Readonly<Record<string, unknown>>,
  { name, words: { event, json, cells }, outcome }: Call,
  run: Run,
): void {
  const called = scope[name];
  if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
  const given: unknown[] = json === undefined ? [] : JSON.parse(json);
  if (event) given.push(eventOf(event, run));
  if (cells) given.push(...cells.map((each) => valuesOf(each, run)));
  const result = () => Reflect.apply(called, undefined, given);
  if (json !== undefined) follow(async () => answered(await result()), outcome);
  else if (cells) follow(async () => cellsFrom(await result(), run), outcome);
  else follow(result, outcome);
}

let ours: ReadonlySet<string> = new Set();

/** Remembers what the host itself put into the global scope, to tell it from the script's own. */
export const rememberOurs = (scope: object): void => {
  ours = new Set(Object.getOwnPropertyNames(scope));
};

/** The functions that the script declares at its top; what ends in an underscore is its own affair. */
export const functionsOf = (scope: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.getOwnPropertyNames(scope).filter(
    (name) => !ours.has(name) && !name.endsWith('_') && typeof scope[name] === 'function',
  );
