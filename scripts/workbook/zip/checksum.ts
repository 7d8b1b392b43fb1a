/** Four tables, so that four bytes go at once: every part that is read or written passes through here. */
const TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  TABLES[byte] = remainder;
}
for (let at = 256; at < TABLES.length; at++) {
  const before = TABLES[at - 256] as number;
  TABLES[at] = (before >>> 8) ^ (TABLES[before & 0xff] as number);
}

/** CRC-32 as zip uses it. (Node has its own only from 20.15 on.) */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  for (let at = 0; at < whole; at += 4) {
    const four = crc ^ view.getInt32(at, true);
    crc =
      (TABLES[768 + (four & 0xff)] as number) ^
      (TABLES[512 + ((four >>> 8) & 0xff)] as number) ^
      (TABLES[256 + ((four >>> 16) & 0xff)] as number) ^
      (TABLES[four >>> 24] as number);
  }
  for (let at = whole; at < bytes.length; at++)
    crc = (TABLES[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
