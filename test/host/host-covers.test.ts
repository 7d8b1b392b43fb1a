import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import ts from 'typescript';
import { callsIn, callsOf, type GoogleCalls } from '../../scripts/build/google-calls';
import { lackingInHost } from '../../scripts/build/lacking';

let calls: GoogleCalls;
beforeAll(() => {
  calls = callsOf('addon/tsconfig.json');
}, 60_000);

test('the host has whatever the add-on asks of Google', async () => {
  expect(calls.methods).toEqual(expect.arrayContaining(['Range.getValues', 'Ui.alert']));
  expect(calls.services).toEqual(expect.arrayContaining(['SpreadsheetApp', 'LockService']));
  expect(await lackingInHost(calls)).toEqual([]);
});

test('what it does not have would be found', async () => {
  const path = join(process.cwd(), 'addon', 'imagined.ts');
  const text = `
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    export const charts = sheet?.getCharts();
    export const mail = GmailApp.getInboxThreads();
    export const file = Drive.Files.emptyTrash();
  `;
  const host = ts.createCompilerHost({});
  const reading = host.getSourceFile;
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : reading(name, version);
  const options = { types: ['google-apps-script'], lib: ['lib.es2020.d.ts'], noEmit: true };
  const found = callsIn(ts.createProgram([path], options, host), [path]);
  expect(await lackingInHost(found)).toEqual([
    'GmailApp',
    'Drive.Files.emptyTrash',
    'GmailApp.getInboxThreads',
    'Sheet.getCharts',
  ]);
}, 60_000);
