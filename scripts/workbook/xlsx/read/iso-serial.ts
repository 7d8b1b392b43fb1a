const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `2024-05-01T09:30:00`, or either half of it, as a serial number. */
export function serialOfIso(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match || text === '') return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const days = year ? (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / DAY : 0;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
