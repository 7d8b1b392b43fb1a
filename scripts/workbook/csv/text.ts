const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a .csv file, and whether it began with a byte order mark. */
export interface CsvText {
  readonly text: string;
  readonly marked: boolean;
}

/** Reads UTF-8, UTF-16 with its mark, or else Windows-1252, which is what Excel in the West means by "CSV". */
export function decodeCsv(bytes: Uint8Array): CsvText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return unmarked('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return unmarked('utf-16be', bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK)
      ? { text: text.slice(1), marked: true }
      : { text, marked: false };
  } catch {
    return { text: decodeWindows1252(bytes), marked: true };
  }
}

/** Where Windows-1252 differs from Latin-1: its characters 80 to 9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, because many versions of Node take `windows-1252` for Latin-1 (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(
      /[\x80-\x9f]/g,
      (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
    );

/** What is not UTF-8 is written as UTF-8 later, with the mark by which Excel knows it. */
const unmarked = (encoding: string, bytes: Uint8Array): CsvText => ({
  text: new TextDecoder(encoding).decode(bytes),
  marked: true,
});

/** UTF-8, with the mark where the file had one. */
export const encodeCsv = ({ text, marked }: CsvText): Uint8Array =>
  new TextEncoder().encode(marked ? BYTE_ORDER_MARK + text : text);
