/**
 * What a page may hand to the script: numbers, texts, yes and no, nothing, and lists and objects of these. All else Google
 * refuses at once, by the number of the argument; what is undefined arrives as null.
 */
export function legalArguments(given: readonly unknown[]): readonly unknown[] {
  given.forEach((value, at) => {
    if (!isLegal(value, [])) throw new TypeError(`Failed due to illegal value in property: ${at}`);
  });
  return JSON.parse(JSON.stringify(given, (_, value: unknown) => value ?? null)) as unknown[];
}

function isLegal(value: unknown, within: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (within.includes(value) || !isPlain(value)) return false;
  return Object.values(value).every((part) => isLegal(part, [...within, value]));
}

const isPlain = (value: object): boolean => {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype || kind === null;
};
