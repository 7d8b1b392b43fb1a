import { refusal } from '../refusals';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Office stores a workbook behind a password inside an OLE file, under this name. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** Refuses, by its first bytes, whatever cannot be an .xlsx file. */
export function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw refusal('truncated', { file });
  if (startsWith(bytes, OLE))
    throw refusal(Buffer.from(bytes).includes(LOCKED) ? 'encrypted' : 'old-excel', { file });
  if (!startsWith(bytes, ZIP)) throw refusal('not-a-workbook', { file });
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
