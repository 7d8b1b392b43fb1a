import { XmlCursor } from './cursor';
import { encodeAttribute } from './text';

/** Where an element stands in its source. */
export interface ElementRange {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** Behind the open tag. */
  readonly openEnd: number;
  /** Before the close tag. */
  readonly closeStart: number;
  readonly end: number;
  /** Written as `<name/>`. */
  readonly empty: boolean;
}

export type Attributes = readonly (readonly [name: string, value: string])[];

/** One piece of the source that gives way to another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all splices made; they may come in any order but must not overlap. What is put in goes before what is replaced. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text } of inOrder) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** From an open tag to its close tag, and where that was. */
export function rangeAt(cursor: XmlCursor): ElementRange {
  const { name, prefix, start, end: openEnd, empty } = cursor;
  const attributes = cursor.allAttributes();
  cursor.skip();
  return {
    name,
    prefix,
    attributes,
    start,
    openEnd,
    closeStart: cursor.start,
    end: cursor.end,
    empty,
  };
}

/** The root element and its children. */
export function outline(source: string): {
  readonly root: ElementRange;
  readonly children: readonly ElementRange[];
} {
  const cursor = new XmlCursor(source);
  cursor.next();
  const { name, prefix, start, end: openEnd, empty } = cursor;
  const attributes = cursor.allAttributes();
  const children: ElementRange[] = [];
  while (cursor.next() !== 'close') if (cursor.token === 'open') children.push(rangeAt(cursor));
  const { start: closeStart, end } = cursor;
  return { root: { name, prefix, attributes, start, openEnd, closeStart, end, empty }, children };
}

/** The children of an element. */
export function childrenOf(source: string, { start, end }: ElementRange): readonly ElementRange[] {
  return outline(source.slice(start, end)).children.map((child) => moved(child, start));
}

const moved = (range: ElementRange, by: number): ElementRange => ({
  ...range,
  start: range.start + by,
  openEnd: range.openEnd + by,
  closeStart: range.closeStart + by,
  end: range.end + by,
});

/** An open tag as text. */
export const openTag = (name: string, attributes: Attributes, empty = false): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`).join('')}${empty ? '/>' : '>'}`;

/** Attributes with one of them set, in its old place or else last. */
export function withAttribute(attributes: Attributes, name: string, value: string): Attributes {
  if (attributes.every(([key]) => key !== name)) return [...attributes, [name, value]];
  return attributes.map(([key, old]) => [key, key === name ? value : old]);
}

export const attributeOf = ({ attributes }: ElementRange, name: string): string | undefined =>
  attributes.find(([key]) => key === name)?.[1];

/** The element's open tag with other attributes. */
export const reopened = (range: ElementRange, attributes: Attributes): Splice => ({
  start: range.start,
  end: range.openEnd,
  text: openTag(range.prefix + range.name, attributes, range.empty),
});

/** New last children for an element. */
export function appended(range: ElementRange, xml: string): Splice {
  if (!range.empty) return { start: range.closeStart, end: range.closeStart, text: xml };
  const name = range.prefix + range.name;
  return {
    start: range.start,
    end: range.end,
    text: `${openTag(name, range.attributes)}${xml}</${name}>`,
  };
}

export const removed = ({ start, end }: ElementRange): Splice => ({ start, end, text: '' });
