/** Further apart than this, two words are not a slip of the pen. */
const FARTHEST = 3;
/** Beyond so many entries a suggestion is not worth the search. */
const MOST = 2000;

/** A search takes as long as there are entries: beyond so many in one table, texts go without. */
const SEARCHES = 200;

/** Finds the entry nearest to a folded text; an empty text where none is near. */
export type Suggest = (text: string, known: Known, label: (code: string) => string) => string;

/** Folded texts, with the codes that each stands for. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** Suggestions for one table: each text is looked for once, and no more than so many texts are. */
export function suggestions(): Suggest {
  const found = new Map<Known, Map<string, string>>();
  let searches = 0;
  return (text, known, label) => {
    const before = found.get(known) ?? new Map<string, string>();
    found.set(known, before);
    const same = before.get(text);
    if (same !== undefined || searches >= SEARCHES) return same ?? '';
    searches++;
    const nearest = nearestTo(text, known, label);
    before.set(text, nearest);
    return nearest;
  };
}

/** The label of the known text nearest to `text`, or nothing when none is near. */
export function nearestTo(text: string, known: Known, label: (code: string) => string): string {
  let best = '';
  let least = Math.min(FARTHEST, Math.floor(text.length / 3)) + 1;
  let seen = 0;
  for (const [candidate, codes] of known) {
    if (++seen > MOST) break;
    const away = distance(text, candidate, least);
    if (away < least && codes.length === 1) {
      least = away;
      best = label(codes[0] ?? '');
    }
  }
  return best;
}

/** Letters to change, add or leave out to turn one text into the other (Levenshtein), up to `limit`. */
function distance(one: string, other: string, limit: number): number {
  const { min } = Math;
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const away = min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(away);
      least = min(least, away);
    }
    // From row to row the least only grows.
    if (least >= limit) return limit;
    row = next;
  }
  return min(row[other.length] ?? limit, limit);
}
