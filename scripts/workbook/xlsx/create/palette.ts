import type { Tone } from '../../../../src/workbook/layout';

/** One accent, dark enough for white words on it. */
export const ACCENT = '1F4E5F';
export const ON_ACCENT = 'FFFFFF';
export const HEADING = ACCENT;
export const BODY = '1F2933';

/** Words and ground for each tone; every pair has a contrast of at least 5 to 1 (WCAG AA asks for 4.5). */
export const TONES: Readonly<Record<Tone, { readonly words: string; readonly ground: string }>> = {
  stop: { words: '8C1D18', ground: 'F9DAD7' },
  warn: { words: '6B4700', ground: 'FCE8B8' },
  note: { words: '2B4A62', ground: 'DCE6EE' },
  good: { words: '1E5631', ground: 'D7EBDC' },
  quiet: { words: '5A5F66', ground: 'EEEEEE' },
};

/** As the format writes colours: opaque, without `#`. */
export const opaque = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;
