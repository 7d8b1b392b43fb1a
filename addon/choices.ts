/** What Daybook remembers of a person, for them alone: nothing about anybody. */
interface Choices {
  readonly language?: string;
  /** What was logged last. */
  readonly activity?: string;
  readonly place?: string;
}

let known: Choices | undefined;

export function choices(): Choices {
  known ??= PropertiesService.getUserProperties().getProperties();
  return known;
}

export function choose(chosen: Choices): void {
  known = { ...choices(), ...chosen };
  PropertiesService.getUserProperties().setProperties({ ...chosen });
}
