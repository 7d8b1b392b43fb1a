import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { declarations } from './declarations';
import { bundleSidebar } from './sidebar';
import { TARGET } from './target';

export interface Bundle {
  readonly code: string;
  /** What Google can call. */
  readonly entryPoints: readonly string[];
}

/**
 * The add-on as one script. Apps Script knows no modules and calls functions by their global names, so all is wrapped
 * up, and a function is declared for each export of the entry file.
 */
export async function bundleAddon(entry: string): Promise<Bundle> {
  const common = {
    ...{ entryPoints: [entry], bundle: true, target: TARGET },
    inject: ['addon/text-decoder.ts'],
  };
  const { metafile } = await build({
    ...common,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'dist',
  });
  const entryPoints = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const { outputFiles } = await build({
    ...common,
    write: false,
    format: 'iife',
    globalName: 'addon',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    footer: { js: declarations(entryPoints) },
  });
  return { code: outputFiles.map(({ text }) => text).join('\n'), entryPoints };
}

/** What is pushed to Google: the script, and the page that it shows at the side. */
export interface Built extends Bundle {
  readonly sidebar: string;
}

/** Makes a folder anew that holds what is pushed to Google, and nothing else. */
export async function buildInto(folder: string): Promise<Built> {
  const bundle = await bundleAddon('addon/main.ts');
  const sidebar = await bundleSidebar('addon/sidebar/main.tsx');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'addon.js'), bundle.code);
  await writeFile(join(folder, 'sidebar.html'), sidebar);
  await copyFile('appsscript.json', join(folder, 'appsscript.json'));
  return { ...bundle, sidebar };
}

/** How long Google is busy with the script before any function of it runs, in milliseconds; it is so at every run. */
export function coldTime(code: string): number {
  const context = createContext();
  const started = performance.now();
  new Script(code).runInContext(context);
  return performance.now() - started;
}
