import { foldedText } from '../workbook/cell';
import type { Row } from '../workbook/column';
import { referenceTo, type Workbook } from '../workbook/workbook';
import { distinct } from './distinct';
import type { Contact } from './permission';
import { type TagFault, tagFault } from './text-fault';

/** Why the segments of a contact cannot all become tags. */
export type SegmentFault = TagFault | 'unknown-segment';

/** The tags that a contact would carry, or what keeps them from being known. */
export type Tags = { readonly tags: readonly string[] } | { readonly fault: SegmentFault };

/** A segment so tagged says something private (health, asylum, faith): it stays in the workbook. */
const PRIVATE = 'private';

const isPrivate = ({ tags }: Row): boolean =>
  (Array.isArray(tags) ? tags : [tags]).some((tag) => foldedText(String(tag)) === PRIVATE);

const nameOf = ({ code, name }: Row): string => String(name ?? code);

/** By name and by code, so that a second row for a private segment does not make it public. */
const privateWords = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter(isPrivate)
      .flatMap((row) => [nameOf(row), String(row.code)])
      .map(foldedText),
  );

/** How a contact's segments are looked up; a segment that cannot be read might be a private one. */
export function tagsIn(book: Pick<Workbook, 'tables' | 'references'>): (contact: Contact) => Tags {
  const segments = referenceTo(book, 'segments');
  const table = book.tables.get(segments?.table ?? '');
  const secret = privateWords(table?.rows ?? []);
  return ({ segments: codes = [] }) => {
    const names: string[] = [];
    for (const code of codes) {
      const segment = segments?.entries.get(code);
      if (!segment || table?.faulty.has(segment.row)) return { fault: 'unknown-segment' };
      const name = nameOf(segment);
      if (!secret.has(foldedText(name)) && !secret.has(foldedText(code))) names.push(name);
    }
    const tags = distinct(names);
    const fault = tags.map(tagFault).find((each) => each !== undefined);
    return fault ? { fault } : { tags };
  };
}
