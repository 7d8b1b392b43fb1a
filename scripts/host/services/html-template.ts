import { escaped } from './escaping';

/**
 * A page with scriptlets, as a function of what they speak of: `<? … ?>` is run, `<?= … ?>` printed with care, and
 * `<?!= … ?>` as it is. Of several statements in one that prints, the first is printed.
 */
export function compiled(source: string): (names: Readonly<Record<string, unknown>>) => string {
  const code = source
    .split(/(<\?(?:!?=)?[\s\S]*?\?>)/)
    .map((part) => statementOf(part))
    .join('\n');
  return (names) => {
    const printed: string[] = [];
    const output = {
      _print: (value: unknown) => printed.push(text(value)),
      _printEscaped: (value: unknown) => printed.push(escaped(text(value))),
      append: (value: unknown) => printed.push(text(value)),
    };
    const keys = Object.keys(names);
    const run = new Function('output', ...keys, code);
    run(output, ...keys.map((key) => names[key]));
    return printed.join('');
  };
}

function statementOf(part: string): string {
  const [, kind, inside = ''] = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part) ?? [];
  if (!part.startsWith('<?')) return part === '' ? '' : `output._print(${JSON.stringify(part)});`;
  if (kind === undefined) return inside;
  const first = inside.trim().replace(/;[\s\S]*$/, '');
  return `output.${kind === '=' ? '_printEscaped' : '_print'}(${first});`;
}

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);
