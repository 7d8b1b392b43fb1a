import { Exception } from './exception';

/** A value of the script's that reached nobody: a Date, or something with a Date in it. */
const LOST = Symbol('lost');

/** What reaches the page of what the script returned, as text. */
export function answered(value: unknown): string {
  const kept = keptOf(value, []);
  return JSON.stringify(kept === LOST || kept === undefined ? null : kept);
}

function keptOf(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return LOST;
  if (ArrayBuffer.isView(value))
    throw new Exception("We're sorry, a server error occurred. Please wait a bit and try again.");
  if (value instanceof Map || value instanceof Set || value instanceof RegExp) return {};
  if (above.includes(value)) throw new TypeError('Converting circular structure to JSON');
  const within = [...above, value];
  const entries = Object.entries(value).map(([key, item]) => [key, keptOf(item, within)] as const);
  if (entries.some(([, item]) => item === LOST)) return LOST;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
