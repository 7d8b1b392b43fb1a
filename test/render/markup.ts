const VOID = new Set(['meta', 'br', 'col', 'hr', 'img', 'link']);
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#x[0-9A-Fa-f]+);/g;

/** What is wrong with the nesting of tags, or nothing; for HTML and XML alike. */
export const imbalance = (markup: string): string | undefined => {
  const bare = markup
    .replace(/^<\?xml[^>]*\?>|^<!DOCTYPE html>/, '')
    .replace(/<style>[^<]*<\/style>/, '');
  const open: string[] = [];
  for (const [, slash, name = '', , self] of bare.matchAll(TAG)) {
    if (self === '/' || VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  if (open.length > 0) return `<${open.join('><')}> left open`;
  const stray = /[<&]/.exec(bare.replace(TAG, '').replace(ENTITY, ''));
  return stray === null ? undefined : `a stray sign near ${stray.index}`;
};

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': '\u00A0',
};

/** What the markup says once its tags are gone. */
export const readText = (markup: string): string =>
  markup
    .replace(/<br>/g, '\n')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(ENTITY, (entity) => SIGNS[entity] ?? entity);
