import { XmlCursor } from '../../workbook/xml/cursor';

/** One element of a document's XML; names without their prefixes. */
export interface XmlNode {
  readonly name: string;
  /** The value of an attribute, whatever its prefix. */
  value(attribute: string): string | undefined;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

export function readTree(source: string): XmlNode {
  const cursor = new XmlCursor(source);
  cursor.next();
  return nodeAt(cursor);
}

function nodeAt(cursor: XmlCursor): XmlNode {
  const { name, depth } = cursor;
  const attributes = new Map(
    cursor.allAttributes().map(([key, value]) => [key.slice(key.indexOf(':') + 1), value]),
  );
  const children: XmlNode[] = [];
  let text = '';
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token === 'open') children.push(nodeAt(cursor));
    else if (cursor.token === 'text') text += cursor.text();
  }
  return { name, children, text, value: (attribute) => attributes.get(attribute) };
}

/** The child at the end of a path of names. */
export const childOf = (
  node: XmlNode | undefined,
  ...path: readonly string[]
): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    node,
  );
