import type { Call, Outcome } from '../execution';
import type { Run } from '../run';
import { answered } from './answer';
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
  { name, words: { event, json }, outcome }: Call,
  run: Run,
): void {
  const called = scope[name];
  if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
  const given: unknown[] = json === undefined ? [] : JSON.parse(json);
  if (event) given.push(eventOf(event, run));
  const result = () => Reflect.apply(called, undefined, given);
  follow(json === undefined ? result : async () => answered(await result()), outcome);
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
