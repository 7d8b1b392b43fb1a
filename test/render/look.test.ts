import { expect, test } from '@jest/globals';
import { DARK, LIGHT, type Palette } from '../../src/render/look';

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test.each<[string, Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('on %s paper all words can be read', (_, { paper, ink, muted, accent, tones }) => {
  for (const colour of [ink, muted, accent, ...Object.values(tones)]) {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  }
});
