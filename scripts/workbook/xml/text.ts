/** Text between tags, or the value of an attribute, with entities resolved and line ends as XML reads them. */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&(#?\w{1,10});/g, entity) : text;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text made safe to stand between tags or inside double quotes. */
export const encodeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPED.get(character) ?? character);

/** Text made safe to stand inside double quotes, where bare line ends would turn into spaces. */
export const encodeAttribute = (text: string): string =>
  encodeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A spreadsheet's own escapes undone: `_x000D_` is a carriage return. */
export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** What XML cannot hold, half an emoji, or what would itself be read as an escape. */
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Cell text for a spreadsheet's XML: every character comes back exactly, whatever it is. */
export const encodeCellText = (text: string): string =>
  encodeXml(
    text.replace(
      UNSAFE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
