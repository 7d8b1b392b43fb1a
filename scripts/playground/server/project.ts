import { readFileSync } from 'node:fs';
import { bundleAddon } from '../../build/bundle';
import { bundleSidebar } from '../../build/sidebar';
import type { Manifest, Project } from '../../host/project';

export interface BuiltProject {
  readonly pushed: Project;
  /** The functions that a page of the script's may call. */
  readonly names: readonly string[];
}

/** The add-on as it is pushed to Google. */
export async function buildProject(): Promise<BuiltProject> {
  const [{ code, entryPoints }, sidebar] = await Promise.all([
    bundleAddon('addon/main.ts'),
    bundleSidebar('addon/sidebar/main.tsx'),
  ]);
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
  // Google hides functions whose names end so from pages.
  const names = entryPoints.filter((name) => !name.endsWith('_'));
  return { pushed: { code, pages: { sidebar }, manifest }, names };
}
