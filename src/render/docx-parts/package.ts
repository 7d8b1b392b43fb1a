import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Readonly<Record<string, Uint8Array>>;

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
/** Some readers look at a package's first part only to know what it is. */
const FIRST = '[Content_Types].xml';

/** A borrowed TextEncoder may give another realm's bytes, which fflate would take for a folder. */
const bytesOf = (xml: string): Uint8Array => new Uint8Array(strToU8(xml));

const rewritten = (part: Uint8Array | undefined, rewrite: (xml: string) => string): Uint8Array =>
  bytesOf(rewrite(strFromU8(part ?? new Uint8Array())));

const dated = (core: string, made: string): string =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}T00:00:00Z`);

/** The library names hyperlinks at random; here they are counted instead. */
const countedLinks = (links: string): ReadonlyMap<string, string> => {
  const relationships = links.match(/<Relationship [^>]*\/hyperlink"[^>]*>/g) ?? [];
  const ids = relationships.map((xml) => /\bId="([^"]*)"/.exec(xml)?.[1] ?? '');
  return new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
};

const renamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(/\b((?:r:id|Id)=")([^"]*)"/g, (whole, start: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `${start}${name}"`;
  });

const steadyParts = (parts: Parts, made: string): Parts => {
  const links = parts[LINKS];
  const names = countedLinks(links === undefined ? '' : strFromU8(links));
  return {
    ...parts,
    [CORE]: rewritten(parts[CORE], (xml) => dated(xml, made)),
    [BODY]: rewritten(parts[BODY], (xml) => renamed(xml, names)),
    [LINKS]: rewritten(links, (xml) => renamed(xml, names)),
  };
};

/** The package without anything that changes between two runs: dates, names by chance, order. */
export const steadyPackage = (packed: Uint8Array, made: string): Uint8Array => {
  const parts = steadyParts(unzipSync(packed), made);
  const names = Object.keys(parts).filter((name) => name !== FIRST);
  const ordered: Zippable = {};
  for (const name of [FIRST, ...names.sort()]) ordered[name] = parts[name] ?? new Uint8Array();
  // Without a zone the time is read as local, and a zip holds local times: the same bytes anywhere.
  return zipSync(ordered, { mtime: `${made}T12:00:00` });
};
