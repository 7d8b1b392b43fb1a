import { appended, attributeOf, outline, removed, spliced } from '../../xml/edit';
import { encodePart } from '../../xml/encoding';
import { newEntry, withContent, type ZipEntry } from '../../zip/entry';
import { pack } from '../../zip/pack';
import { type Package, partKey } from '../package';

/** A workbook with changes not yet packed. Parts that nobody puts stay as they are, byte for byte. */
export interface Draft extends Pick<Package, 'file' | 'has' | 'text'> {
  /** New text for a part that is there. */
  put(part: string, text: string): void;
  /** A new part, with its line in the list of content types. */
  add(part: string, text: string, contentType: string): void;
  /** A part goes, with its line in the list of content types. */
  drop(part: string): void;
  finish(): Uint8Array;
}

const CONTENT_TYPES = '[Content_Types].xml';

export function draftOf(pkg: Package): Draft {
  const texts = new Map<string, string>();
  const added: string[] = [];
  const dropped = new Set<string>();
  const originals = new Map<string, string>();
  const original = (part: string): string => {
    const text = originals.get(partKey(part)) ?? pkg.text(part);
    originals.set(partKey(part), text);
    return text;
  };
  const draft: Draft = {
    file: pkg.file,
    has: (part) => !dropped.has(partKey(part)) && (texts.has(partKey(part)) || pkg.has(part)),
    text: (part) => texts.get(partKey(part)) ?? original(part),
    put: (part, text) => {
      if (text !== draft.text(part)) texts.set(partKey(part), text);
    },
    add(part, text, contentType) {
      texts.set(partKey(part), text);
      added.push(part);
      draft.put(CONTENT_TYPES, withOverride(draft.text(CONTENT_TYPES), part, contentType));
    },
    drop(part) {
      dropped.add(partKey(part));
      draft.put(CONTENT_TYPES, withoutOverride(draft.text(CONTENT_TYPES), part));
    },
    finish: () =>
      pack([
        ...pkg.entries
          .filter(({ name }) => !dropped.has(partKey(name)))
          .map((entry) => rewritten(entry, texts.get(partKey(entry.name)), pkg)),
        ...added.map((part) => newEntry(part, encodePart(texts.get(partKey(part)) ?? ''))),
      ]),
  };
  return draft;
}

function rewritten(entry: ZipEntry, text: string | undefined, pkg: Package): ZipEntry {
  if (text === undefined) return entry;
  return withContent(entry, encodePart(text, pkg.bytes(entry.name)));
}

function withOverride(types: string, part: string, contentType: string): string {
  const { root } = outline(types);
  const line = `<${root.prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
  return spliced(types, [appended(root, line)]);
}

function withoutOverride(types: string, part: string): string {
  const lines = outline(types).children.filter(
    (child) => partKey(attributeOf(child, 'PartName') ?? '') === partKey(part),
  );
  return spliced(types, lines.map(removed));
}
