/** As C's printf does, for what scripts use: `%s`, `%d`, `%5.2f`, `%-10s`, `%05d`, `%x`, `%%`. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0 ]*)(\d*)(?:\.(\d+))?([sdifeExXob]))/g,
    (all, flags = '', width = '', precision: string | undefined, kind = '') => {
      if (all === '%%') return '%';
      const text = written(values[next++], kind, precision);
      const signed =
        flags.includes('+') && !text.startsWith('-') && kind !== 's' ? `+${text}` : text;
      const missing = Number(width) - signed.length;
      if (missing <= 0) return signed;
      if (flags.includes('-')) return signed + ' '.repeat(missing);
      if (!flags.includes('0') || kind === 's') return ' '.repeat(missing) + signed;
      const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(signed) ?? [];
      return sign + '0'.repeat(missing) + digits;
    },
  );
}

function written(value: unknown, kind: string, precision: string | undefined): string {
  const number = Number(value);
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(Number(precision ?? 6));
    case 'e':
    case 'E':
      return number.toExponential(Number(precision ?? 6));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'b':
      return Math.trunc(number).toString(2);
    default:
      return String(value).slice(0, precision === undefined ? undefined : Number(precision));
  }
}
