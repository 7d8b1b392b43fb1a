import type { XmlCursor } from '../../xml/cursor';
import { type Package, walk } from '../package';
import { readRelationships } from '../relationships';

/** The colours that a file names by number, in the order in which cells speak of them. */
export type Theme = readonly string[];

/** Cells count light before dark, the file lists dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

export function readTheme(pkg: Package, bookPart: string): Theme {
  const link = readRelationships(pkg, bookPart).find(({ kind }) => kind === 'theme');
  if (!link || !pkg.has(link.target)) return [];
  return walk(pkg, link.target, (cursor) => {
    const found = new Map<string, string>();
    let name = '';
    while (cursor.next() !== 'end') {
      if (cursor.token !== 'open') continue;
      if (ORDER.includes(cursor.name)) name = cursor.name;
      const value = cursor.attribute('lastClr') ?? cursor.attribute('val');
      if ((cursor.is('srgbClr') || cursor.is('sysClr')) && name !== '' && value) {
        if (!found.has(name)) found.set(name, `#${value.toLowerCase()}`);
        name = '';
      }
    }
    return ORDER.map((each) => found.get(each) ?? '#000000');
  });
}

/** The colour that the current tag names: outright, or by its number in the theme with a tint. */
export function colourOf(cursor: XmlCursor, theme: Theme): string | undefined {
  const rgb = cursor.attribute('rgb');
  if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  const number = cursor.attribute('theme');
  const base = number === undefined ? undefined : theme[Number(number)];
  return base && tinted(base, Number(cursor.attribute('tint') ?? 0));
}

/** Lighter towards 1, darker towards -1. */
function tinted(colour: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const moved = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint),
  );
  return `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
