import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Bundle, buildInto } from '../../scripts/build/bundle';
import { bookFrom } from '../../scripts/host/book/load';
import { openHost } from '../../scripts/host/host';
import { newFolder } from '../workbook-files/folders';
import { theBundle } from './bundles';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await theBundle();
});

const hostOf = () => openHost(bookFrom([]), bundle.code);

describe('the bundle', () => {
  test('loads where there is nothing but the language', () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(bundle.code).runInContext(context);
    const kinds = bundle.entryPoints.map((name) =>
      String(new Script(`typeof ${name}`).runInContext(context)),
    );
    expect(kinds).toEqual(bundle.entryPoints.map(() => 'function'));
  });

  test('declares its entry points by name, as Google looks for them in the text', () => {
    for (const name of bundle.entryPoints) expect(bundle.code).toContain(`\nfunction ${name}(`);
    expect(bundle.entryPoints).toEqual(
      expect.arrayContaining(['onOpen', 'onInstall', 'checkTheLog', 'whereWeStand', 'help']),
    );
  });

  test('lets Google call nothing but its entry points', () => {
    const context = createContext({});
    new Script(bundle.code).runInContext(context);
    const names = new Script(
      'Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function")',
    ).runInContext(context) as string[];
    expect(Array.from(names).sort()).toEqual([...bundle.entryPoints].sort());
  });

  test('has no syntax that Google has been seen to refuse', () => {
    expect(bundle.code).not.toMatch(/\bstatic [\w$]+ ?=|\bstatic ?\{|this\.#|\?\?=|\|\|=|&&=/);
  });

  test('is small enough to be loaded at every run', () => {
    expect(Buffer.byteLength(bundle.code)).toBeLessThan(2_500_000);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    readonly oauthScopes: readonly string[];
    readonly urlFetchWhitelist: readonly string[];
    readonly runtimeVersion: string;
  };
  const AUTH = 'https://www.googleapis.com/auth/';

  test('asks for these scopes and no other, each with its reason in the guide', () => {
    const scopes = manifest.oauthScopes.map((scope) => scope.replace(AUTH, ''));
    expect(scopes).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'script.send_mail',
      'script.scriptapp',
      'script.external_request',
      'userinfo.email',
    ]);
    const guide = readFileSync('docs/deploy.md', 'utf8');
    const reasons = [...guide.matchAll(/^\| `([\w.]+)` \| .+ \| .+ \| .+ \|$/gm)].map(
      ([, scope]) => scope,
    );
    expect(reasons).toEqual(scopes);
  });

  test('lets the script call Mailchimp and nobody else', () => {
    expect(manifest.urlFetchWhitelist).toEqual(['https://*.api.mailchimp.com/3.0/']);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});

describe('the menu', () => {
  test('is there before anybody has allowed anything', async () => {
    const menu = (await hostOf()).open({ authMode: 'NONE' });
    expect(menu.map(({ label }) => label)).toEqual([
      'Open Daybook',
      'Check the log',
      'Where we stand',
      'Make a report…',
      'Make an invoice…',
      'Mailing list…',
      'Monthly summary…',
      'Set up this spreadsheet…',
      'Help',
    ]);
  });

  test('calls what there is', async () => {
    for (const { run } of (await hostOf()).open()) expect(bundle.entryPoints).toContain(run);
  });

  test('comes with installing too', async () => {
    const host = await hostOf();
    expect(host.menus).toEqual([]);
    expect(host.install()).toHaveLength(9);
    expect(host.menus[0]?.entries).toHaveLength(9);
  });

  test('does nothing with the spreadsheet when it opens', async () => {
    const { calls } = (await hostOf()).start('onOpen', { authMode: 'NONE' });
    expect([...calls.keys()].sort()).toEqual([
      'Menu.addItem',
      'Menu.addToUi',
      'Session.getActiveUserLocale',
      'SpreadsheetApp.getUi',
      'Ui.createAddonMenu',
    ]);
  });
});

describe('what is pushed', () => {
  test('is the script, its manifest and its page, and nothing else', async () => {
    const folder = newFolder();
    await buildInto(join(folder, 'dist'));
    copyFileSync('.clasp.json', join(folder, '.clasp.json'));
    const clasp = join(process.cwd(), 'node_modules/.bin/clasp');
    const told = execFileSync(clasp, ['status', '--json'], { cwd: folder, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(told) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual([
      'dist/addon.js',
      'dist/appsscript.json',
      'dist/sidebar.html',
    ]);
  }, 30_000);
});
