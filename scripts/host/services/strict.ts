import type { Run } from '../run';
import { checkArguments } from './arguments';
import { constantOf } from './enumerations';
import { Exception } from './exception';
import { keepName } from './named';
import { refuseForbidden } from './permissions';

const offered = new Map<string, object>();

/** Says which class of Google's a class of the host's stands for. */
export const standsFor = (name: string, { prototype }: { readonly prototype: object }): void =>
  void offered.set(name, prototype);

/** Every method that the host has, as `Range.getValues`. */
export const offeredMethods = (): readonly string[] =>
  [...offered].flatMap(([name, prototype]) => namesIn(prototype).map((key) => `${name}.${key}`));

function namesIn(prototype: object | null): readonly string[] {
  if (prototype === null || prototype === Object.prototype) return [];
  return [...Object.getOwnPropertyNames(prototype), ...namesIn(Object.getPrototypeOf(prototype))];
}

/** What a service's proxy stands for, for methods that are handed one. */
const behind = new WeakMap<object, object>();

/**
 * Puts a service before a script: its calls are counted, its arguments are held against Google's own signatures, what
 * the run may not do is refused, and what this host does not have is named, never passed over in silence.
 */
export function service<Service extends object>(
  name: string,
  methods: Service,
  run: Run,
  fields: Readonly<Record<string, unknown>> = {},
): Service {
  if (!offered.has(name)) throw new Error(`The host does not say what stands for ${name}.`);
  const known = methodsOf(name, run);
  const proxy = new Proxy(methods, {
    get(target, key) {
      // A promise asks whatever it is given whether it is a promise too.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (key === 'toString') return () => name;
      if (Object.hasOwn(fields, key)) return fields[key];
      const constant = constantOf(name, key, run);
      if (constant) return constant;
      if (known && !known.has(key)) return undefined;
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') throw new Error(`The host has no ${name}.${key}.`);
      return (...words: unknown[]): unknown => {
        announce(`${name}.${key}`, run);
        return Reflect.apply(member, target, checkArguments(name, key, words, run));
      };
    },
    set(_, key) {
      throw new Error(`The host does not let ${name}.${String(key)} be changed.`);
    },
  });
  behind.set(proxy, methods);
  keepName(proxy, name);
  return proxy;
}

function announce(method: string, run: Run): void {
  refuseLate(run);
  const nth = (run.calls.get(method) ?? 0) + 1;
  run.calls.set(method, nth);
  const failure = run.before(method, nth);
  if (failure !== undefined) throw new Exception(failure);
  refuseForbidden(method, run);
}

/** Google stops a script that runs too long, and nothing that the script catches keeps it alive. */
function refuseLate(run: Run): void {
  if (run.now() - run.started > run.longest) throw new Exception('Exceeded maximum execution time');
}

/** Every name that Google's class has; nothing where the type package does not know the class. */
function methodsOf(name: string, run: Run): ReadonlySet<string> | undefined {
  const type = run.api.types[name];
  if (!type) return undefined;
  const inherited = type.parents.flatMap((parent) => [...(methodsOf(parent, run) ?? [])]);
  return new Set([...Object.keys(type.methods), ...inherited]);
}

/** The methods object that a service was made with. */
export const implementationOf = (proxy: object): object | undefined => behind.get(proxy);

/** The methods object behind what a script handed over, which is known to be of that class by its signature. */
export function unwrapped<Service extends object>(
  given: object,
  Class: abstract new (...words: never[]) => Service,
): Service {
  const methods = behind.get(given);
  if (methods instanceof Class) return methods;
  throw new Error(`The host was handed something else than a ${Class.name}.`);
}
