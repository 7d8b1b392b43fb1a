// `google.script.run`, as measured: what a page may hand to the script, and what reaches the page.

/** What the failure handler of a page gets. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/**
 * The arguments of a call as text, or Google's refusal. Pages may hand over numbers, text, yes and no, nothing, and lists
 * and plain objects of these; `undefined` arrives as `null`.
 */
export function handedOver(words: readonly unknown[]): string {
  return JSON.stringify(words.map((word, at) => legal(word, String(at), [])));
}

function legal(value: unknown, property: string, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => legal(item, String(at), within));
  if (Object.prototype.toString.call(value) !== '[object Object]' || !isPlain(value))
    throw illegal(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, legal(item, key, within)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const illegal = (property: string): ScriptError =>
  new ScriptError(`Failed due to illegal value in property: ${property}`);

/** What an error of the script is called on the page. */
export const scriptError = (error: unknown): ScriptError => new ScriptError(String(error));
