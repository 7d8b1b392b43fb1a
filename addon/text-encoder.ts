import { strToU8 } from 'fflate';

/** All that packing a .docx needs and Apps Script lacks. */
class Utf8Encoder {
  encode(text = ''): Uint8Array {
    return strToU8(text);
  }
}

/** Lends the encoder to whoever looks for it under its usual name. */
export function lendTextEncoder(): void {
  const scope = globalThis as { TextEncoder?: unknown };
  scope.TextEncoder ??= Utf8Encoder;
}
