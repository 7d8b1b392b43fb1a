import type { Parameter, Signature } from '../api';
import type { Run } from '../run';
import { Choice } from './enumerations';
import { Exception } from './exception';
import { nameOf } from './named';

/**
 * The arguments as the method takes them, or Google's refusal where no signature fits. `undefined` is `null` to Google,
 * and where it wants a whole number, it drops what is behind the point.
 */
export function checkArguments(
  service: string,
  method: string,
  words: readonly unknown[],
  run: Run,
): readonly unknown[] {
  const type = typeWith(service, method, run);
  if (!type) return words;
  const given = words.map((word) => (word === undefined ? null : word));
  const fitting = type.methods[method]?.find((signature) => fits(signature, given, run));
  if (!fitting)
    throw new Exception(
      `The parameters (${given.map((word) => kindOf(word, run)).join(',')}) don't match the method signature for ${type.fullName}.${method}.`,
    );
  return given.map((word, at) =>
    fitting[at]?.kind === 'Integer' && typeof word === 'number' ? Math.trunc(word) : word,
  );
}

function typeWith(
  service: string,
  method: string,
  run: Run,
): Run['api']['types'][string] | undefined {
  const type = run.api.types[service];
  if (!type || Object.hasOwn(type.methods, method)) return type;
  const inherited = type.parents.map((parent) => typeWith(parent, method, run)).find(Boolean);
  return inherited ? { ...inherited, fullName: type.fullName } : undefined;
}

function fits(signature: Signature, given: readonly unknown[], run: Run): boolean {
  const last = signature.at(-1);
  if (given.length > signature.length && !last?.isRest) return false;
  if (given.length < signature.filter((each) => !each.isOptional && !each.isRest).length)
    return false;
  return given.every((word, at) => takes(signature[at] ?? last, word, run));
}

const takes = (parameter: Parameter | undefined, word: unknown, run: Run): boolean =>
  parameter !== undefined &&
  (parameter.isRest === true || parameter.kind.split('|').some((kind) => isA(kind, word, run)));

function isA(kind: string, word: unknown, run: Run): boolean {
  const [, items, depth] = /^(.*?)((?:\[\])+)$/.exec(kind) ?? [];
  if (items !== undefined) return isListOf(items, (depth?.length ?? 0) / 2, word, run);
  switch (kind) {
    case 'any':
      return true;
    case 'null':
    case 'undefined':
      return word === null;
    case 'string':
      return typeof word === 'string';
    case 'boolean':
      return typeof word === 'boolean';
    case 'number':
    case 'Integer':
    case 'Byte':
      return typeof word === 'number' && Number.isFinite(word);
    case 'Char':
      return typeof word === 'string' && word.length === 1;
    case 'Date':
      return word instanceof Date;
    default:
      return isNamed(kind, word, run);
  }
}

function isListOf(items: string, depth: number, word: unknown, run: Run): boolean {
  if (depth === 0) return items.split('/').some((kind) => isA(kind, word, run));
  return Array.isArray(word) && word.every((each) => isListOf(items, depth - 1, each, run));
}

/** A service of a class, a choice of an enumeration, or a plain object where the class has no methods. */
function isNamed(kind: string, word: unknown, run: Run): boolean {
  const alias = run.api.aliases[kind];
  if (alias !== undefined) return alias.split('|').some((other) => isA(other, word, run));
  if (kind in run.api.enums) return word instanceof Choice && word.set === kind;
  if (typeof word !== 'object' || word === null) return false;
  const type = run.api.types[kind];
  const name = nameOf(word);
  if (!type || Object.keys(type.methods).length === 0) return name === undefined;
  return name !== undefined && (name === kind || isChild(name, kind, run));
}

/** Whether a class has everything that another promises: a spreadsheet can be taken for a blob's source. */
const isChild = (name: string, kind: string, run: Run): boolean =>
  Object.keys(run.api.types[kind]?.methods ?? {}).every(
    (method) => typeWith(name, method, run)?.methods[method] !== undefined,
  );

function kindOf(word: unknown, run: Run): string {
  if (word === null) return 'null';
  if (typeof word === 'string') return 'String';
  if (typeof word === 'number') return 'number';
  if (typeof word === 'boolean') return 'Boolean';
  if (Array.isArray(word)) return 'number[]';
  const name = typeof word === 'object' ? nameOf(word) : undefined;
  return name === undefined ? '(class)' : (run.api.types[name]?.fullName ?? name);
}
