import { printable } from '../printable';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that says the same, between tags or between quotes. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The same between tags, where a line break is an element. */
export const escapedLines = (text: string): string => escaped(text).replace(/\n/g, '<br>');
