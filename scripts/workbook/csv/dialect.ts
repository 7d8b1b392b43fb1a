/** How one .csv file is written. */
export interface CsvDialect {
  readonly separator: string;
  readonly lineEnd: string;
}

/** Daybook's own files follow RFC 4180. */
export const OWN_DIALECT: CsvDialect = { separator: ',', lineEnd: '\r\n' };

const SEPARATORS = [',', ';', '\t'];
/** So many records tell enough. */
const SAMPLE = 50;

/** Recognises the separator and the line end from the first records. */
export function recogniseDialect(text: string): CsvDialect {
  const { counts, lineEnd } = sample(text);
  let separator = ',';
  let best = 0;
  for (const candidate of SEPARATORS) {
    const perRecord = counts.map((count) => count.get(candidate) ?? 0);
    const inHeader = perRecord[0] ?? 0;
    const agreeing = perRecord.filter((count) => count === inHeader).length / counts.length;
    const score = inHeader * agreeing;
    if (score > best) {
      best = score;
      separator = candidate;
    }
  }
  return { separator, lineEnd };
}

/** How often each character that may be a separator stands outside quotes, record by record. */
function sample(text: string) {
  const counts: Map<string, number>[] = [];
  let current = new Map<string, number>();
  let lineEnd = '';
  let quoted = false;
  let at = 0;
  for (; at < text.length && counts.length < SAMPLE; at++) {
    const character = text[at] as string;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') {
      const end = text.startsWith('\r\n', at) ? '\r\n' : character;
      lineEnd ||= end;
      at += end.length - 1;
      counts.push(current);
      current = new Map();
    } else if (SEPARATORS.includes(character))
      current.set(character, (current.get(character) ?? 0) + 1);
  }
  if (current.size > 0 || counts.length === 0) counts.push(current);
  return { counts, lineEnd: lineEnd || OWN_DIALECT.lineEnd };
}
