/** The colours of HTML that have names. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ black: '#000000', silver: '#c0c0c0', gray: '#808080', white: '#ffffff' },
  ...{ maroon: '#800000', red: '#ff0000', purple: '#800080', fuchsia: '#ff00ff' },
  ...{ green: '#008000', lime: '#00ff00', olive: '#808000', yellow: '#ffff00' },
  ...{ navy: '#000080', blue: '#0000ff', teal: '#008080', aqua: '#00ffff', orange: '#ffa500' },
};

/** `#rrggbb` of a colour as it may be written; what is none is taken without a word, as Google does. */
export function colourOf(given: unknown): string {
  const text = String(given).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return NAMED[text] ?? text;
}
