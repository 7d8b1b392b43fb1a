import type { Run } from '../run';

/** What Google's services throw. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** What a service's proxy stands for, for methods that are handed one. */
const behind = new WeakMap<object, object>();

/**
 * Puts a service before a script: its calls are counted, and what this host does not have is refused by name, never
 * passed over in silence.
 */
export function service<Service extends object>(name: string, methods: Service, run: Run): Service {
  const proxy = new Proxy(methods, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      // A promise asks whatever it is given whether it is a promise too.
      if (typeof key === 'symbol' || key === 'then') return member;
      if (member === undefined) throw new Error(`The host has no ${name}.${key}.`);
      if (typeof member !== 'function') return member;
      return (...words: unknown[]): unknown => {
        const method = `${name}.${key}`;
        run.calls.set(method, (run.calls.get(method) ?? 0) + 1);
        const failure = run.failures.get(method);
        if (failure !== undefined) throw new Exception(failure);
        return Reflect.apply(member, target, words);
      };
    },
    set(_, key) {
      throw new Error(`The host does not let ${name}.${String(key)} be changed.`);
    },
  });
  behind.set(proxy, methods);
  return proxy;
}

/** The methods object that a service was made with. */
export const implementationOf = (proxy: object): object | undefined => behind.get(proxy);

type Kind = 'Number' | 'String' | 'Number[][]' | 'String[][]' | 'Object[][]';

/** Refuses arguments that the method is not made for, as Google words it. */
export function expectArguments(method: string, given: readonly unknown[], ...kinds: Kind[]): void {
  if (given.length === kinds.length && given.every((word, at) => isA(kinds[at], word))) return;
  const names = given.map(kindOf).join(',');
  throw new Exception(
    `The parameters (${names}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

function isA(kind: Kind | undefined, word: unknown): boolean {
  if (kind === 'Number') return typeof word === 'number' && Number.isFinite(word);
  if (kind === 'String') return typeof word === 'string';
  if (!Array.isArray(word) || !word.every((line) => Array.isArray(line))) return false;
  const items: unknown[] = word.flat();
  if (kind === 'String[][]') return items.every((item) => typeof item === 'string');
  return true;
}

function kindOf(word: unknown): string {
  if (word === null || word === undefined) return 'null';
  if (typeof word === 'string') return 'String';
  if (typeof word === 'number') return 'Number';
  if (typeof word === 'boolean') return 'Boolean';
  return Array.isArray(word) ? 'number[]' : '(class)';
}

/** Refuses what the mode of the run does not allow. */
export function refuseIn(run: Run, modes: readonly Run['authMode'][], method: string): void {
  if (modes.includes(run.authMode))
    throw new Exception(`You do not have permission to call ${method}.`);
}
