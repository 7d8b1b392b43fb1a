type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part's text; its byte order mark stays in it, so that it goes back where it came from. Throws on broken bytes. */
export const decodePart = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);

/** Text as bytes, in the encoding that the part had before. */
export function encodePart(text: string, before?: Uint8Array): Uint8Array {
  const encoding = before ? encodingOf(before) : 'utf-8';
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
