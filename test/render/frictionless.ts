import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Resource {
  readonly name: string;
  readonly valid: boolean;
  readonly errors: readonly unknown[];
  read(options: {
    readonly keyed: true;
    readonly relations: boolean;
  }): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

interface Package {
  readonly valid: boolean;
  readonly errors: readonly { readonly message: string }[];
  readonly resources: readonly Resource[];
}

/** The Frictionless project's own reader for JavaScript; it comes without types. */
const { Package: Reader } = createRequire(__filename)('datapackage') as {
  readonly Package: { load(descriptor: string): Promise<Package> };
};

/** A data package as another program reads it: each row of each table, checked against its schema. */
export async function readPackage(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const found = await Reader.load(join(folder, 'datapackage.json'));
  if (!found.valid) throw new Error(found.errors.map(({ message }) => message).join('\n'));
  const tables = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const resource of found.resources) {
    // With relations it follows every key into the other table, and puts the row in its place.
    await resource.read({ keyed: true, relations: true });
    tables.set(resource.name, await resource.read({ keyed: true, relations: false }));
  }
  return tables;
}
