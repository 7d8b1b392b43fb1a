import type { Stretch } from './bar';
import type { Tone } from './tone';

/** The colours of one page, six hexadecimal digits each. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly rule: string;
  readonly hairline: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

/** Ink on paper; every colour of words keeps a contrast of at least 4.5 to 1. */
export const LIGHT: Palette = {
  paper: 'FFFFFF',
  ink: '1F2A33',
  muted: '566570',
  accent: '14566B',
  rule: 'A9B8C0',
  hairline: 'E1E7EA',
  tones: { good: '2B6B3F', warn: '8F5200', stop: 'A3261F', quiet: '566570' },
};

/** The same for screens set to dark. */
export const DARK: Palette = {
  paper: '14191D',
  ink: 'E4E9EC',
  muted: 'A3B0B8',
  accent: '7CC4DA',
  rule: '5A6A74',
  hairline: '2C363D',
  tones: { good: '7FC796', warn: 'E3AC5B', stop: 'F09A93', quiet: 'A3B0B8' },
};

const FILLS: Readonly<Record<Tone, string>> = {
  good: '3C8455',
  warn: 'C07A1B',
  stop: 'B9403A',
  quiet: '8A99A3',
};

/** The colour of a bar's stretch; what is full takes its cell's tone. */
export const stretchColour = (kind: Stretch['kind'], tone: Tone | undefined): string => {
  if (kind === 'rest') return 'D6DFE3';
  if (kind === 'mark') return LIGHT.ink;
  return tone === undefined ? '2A7189' : FILLS[tone];
};
