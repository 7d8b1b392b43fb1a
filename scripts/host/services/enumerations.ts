import type { Run } from '../run';

/** One of a fixed set of things, as Google hands them out: it prints as its name, and is none of another set. */
export class Choice {
  constructor(
    readonly set: string,
    private readonly label: string,
    private readonly place: number,
  ) {}

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.place;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

type Choices = Readonly<Record<string, Choice>>;

const sets = new Map<string, Choices>();

/** All choices of an enumeration, the same objects whenever they are asked for. */
export function choicesOf(set: string, run: Run): Choices {
  const known = sets.get(set);
  if (known) return known;
  const names = run.api.enums[set];
  if (!names) throw new Error(`The host has no enumeration ${set}.`);
  const made = Object.freeze(
    Object.fromEntries(names.map((name, at) => [name, new Choice(set, name, at)])),
  );
  sets.set(set, made);
  return made;
}

/** The choice of that name. */
export function choiceOf(set: string, name: string, run: Run): Choice {
  const choice = choicesOf(set, run)[name];
  if (!choice) throw new Error(`The host has no ${set}.${name}.`);
  return choice;
}

/** The enumeration that a service keeps under a name, as `SpreadsheetApp.SheetType`. */
export function constantOf(service: string, name: string, run: Run): Choices | undefined {
  const type = run.api.types[service];
  const set = type && Object.hasOwn(type.constants, name) ? type.constants[name] : undefined;
  return set === undefined ? undefined : choicesOf(set, run);
}
