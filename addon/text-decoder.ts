/**
 * UTF-8 as text, for the libraries in the script, which Apps Script gives nothing to do it with. They would find that
 * out by calling it; to name in the error what was called, the engine then reads the whole script again, at each run.
 */
export class TextDecoder {
  /** Throws a `URIError` at bytes that are not UTF-8. */
  decode(bytes: Uint8Array): string {
    return decodeURIComponent(Array.from(bytes, escaped).join(''));
  }
}

const escaped = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`;
