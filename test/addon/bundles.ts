import { build } from 'esbuild';
import { type Bundle, bundleAddon } from '../../scripts/build/bundle';
import { builtOnce } from './built-once';

let bundle: Promise<Bundle> | undefined;

/** The add-on as it is pushed to Google. */
export const theBundle = (): Promise<Bundle> => {
  bundle ??= builtOnce('bundle', () => bundleAddon('addon/main.ts'));
  return bundle;
};

let parts: Promise<string> | undefined;

/** Parts of the add-on, to be called one by one inside a run: `parts.newZones()`. */
export const theParts = (): Promise<string> => {
  parts ??= builtOnce('parts', bundleParts);
  return parts;
};

async function bundleParts(): Promise<string> {
  const names = ['spreadsheet', 'clocks', 'zone', 'present', 'input', 'text-decoder'];
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name) => `export * from './addon/${name}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'parts', target: 'es2020' },
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
