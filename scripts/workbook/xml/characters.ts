/** An XML text is not well-formed; whoever knows the file turns this into a refusal. */
export class MalformedXml extends Error {}

/** The characters that give XML its shape. */
export const BANG = 33;
export const DOUBLE = 34;
export const SINGLE = 39;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9;

/** The next place that holds no white space; there must be one. */
export function afterSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  if (at >= source.length) throw malformed(from);
  return at;
}

export const malformed = (at: number): MalformedXml => new MalformedXml(`not well-formed at ${at}`);
