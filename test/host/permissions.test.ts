import { describe, expect, test } from '@jest/globals';
import type { AuthMode } from '../../scripts/host/run';
import { hostOver, told } from './script';

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

/** As Google's table of authorisation modes has it; a letter for each mode in which it may be called. */
const TABLE = `
  SpreadsheetApp.getUi()                                                     | N L . F
  SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()       | N L . F
  SpreadsheetApp.getUi().alert("a")                                          | . . . F
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("a"))      | . . . F
  SpreadsheetApp.getActive().getName()                                       | . L C F
  SpreadsheetApp.getActiveSheet().getRange("A1").getValue()                  | . L C F
  SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)                 | . L . F
  SpreadsheetApp.getActiveSheet().appendRow([1])                             | . L . F
  SpreadsheetApp.getActive().insertSheet("x")                                | . L . F
  SpreadsheetApp.getActive().toast("x")                                      | . L . F
  PropertiesService.getDocumentProperties().getProperty("a")                 | . L C F
  CacheService.getScriptCache().get("a")                                     | . L C F
  LockService.getDocumentLock().tryLock(0)                                   | . L C F
  HtmlService.createHtmlOutput("a").getContent()                             | . L C F
  UrlFetchApp.fetch("https://example.org/")                                  | . . C F
  MailApp.getRemainingDailyQuota()                                           | . . . F
  ScriptApp.getProjectTriggers()                                             | . . . F
  ScriptApp.newTrigger("a").timeBased().after(1).create()                    | . . . F
  Drive.Files.list()                                                         | . . . F
  Session.getActiveUser().getEmail()                                         | . L C F
  Session.getActiveUserLocale()                                              | N L C F
  Utilities.getUuid()                                                        | N L C F
  Logger.log("a")                                                            | N L C F
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)                    | N L C F
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))
  .flatMap(([expression = '', marks = '']) =>
    MODES.map((mode, at) => [mode, expression, marks.split(' ')[at] !== '.'] as const),
  );

test.each(rows)('in mode %s, %s: %s', async (authMode, expression, isAllowed) => {
  const network = () => ({ status: 200, body: '' });
  const host = await hostOver('', undefined, { network });
  const execution = host.execution({ authMode });
  const calling = () => execution.call(expression);
  if (isAllowed) expect(calling).not.toThrow();
  else expect(calling).toThrow('You do not have permission to call ');
});

const AUTH = 'https://www.googleapis.com/auth/';

describe('a scope that the manifest does not ask for', () => {
  test.each([
    ['SpreadsheetApp.getActive()', `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`],
    ['SpreadsheetApp.openById("x")', `${AUTH}spreadsheets`],
    ['Session.getActiveUser()', `${AUTH}userinfo.email`],
    ['MailApp.getRemainingDailyQuota()', `${AUTH}script.send_mail`],
    ['ScriptApp.getProjectTriggers()', `${AUTH}script.scriptapp`],
    ['UrlFetchApp.fetch("https://example.org/")', `${AUTH}script.external_request`],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
      `${AUTH}script.container.ui`,
    ],
    ['Drive.Files.list()', `(${AUTH}drive.file || ${AUTH}drive)`],
  ])('%s is refused', async (expression, scopes) => {
    const drive = { enabledAdvancedServices: [{ serviceId: 'drive', version: 'v3' }] };
    const manifest = { oauthScopes: [`${AUTH}documents`], dependencies: drive };
    const method = /([A-Z]\w+(?:\.\w+)*?\.\w+)\(/.exec(expression)?.[1] ?? '';
    const asked = told(expression, { code: '', manifest });
    await expect(asked).rejects.toThrow(
      `You do not have permission to call ${expression.includes('showSidebar') ? 'Ui.showSidebar' : method}. Required permissions: ${scopes}`,
    );
  });

  test('is no matter where there is no manifest', async () => {
    expect(await told('Session.getActiveUser().getEmail()')).toBe('coordinator@example.org');
  });
});

describe('a scope that the user has refused', () => {
  const mail = `${AUTH}script.send_mail`;
  const project = {
    code: `function left() { return MailApp.getRemainingDailyQuota(); }
      function require() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${mail}']); return 'fine'; }
      function status() {
        const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
        return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
      }`,
    manifest: { oauthScopes: [mail] },
  };

  test('is refused to the script, which can find out', async () => {
    const host = await hostOver(project);
    expect(host.ask('status')).toEqual(['NOT_REQUIRED', false]);
    expect(host.ask('require')).toBe('fine');
    host.world.refusedScopes.add(mail);
    expect(host.ask('status')).toEqual(['REQUIRED', true]);
    expect(() => host.ask('require')).toThrow('Authorization is required to perform that action.');
    expect(() => host.ask('left')).toThrow('You do not have permission to call MailApp');
  });
});

describe('addresses that the manifest does not name', () => {
  const fetching = (url: string, whitelist: readonly string[]) =>
    hostOver(
      {
        code: 'function get(url) { return UrlFetchApp.fetch(url).getContentText(); }',
        manifest: { urlFetchWhitelist: whitelist },
      },
      undefined,
      { network: ({ url: asked }) => ({ status: 200, body: asked }) },
    ).then((host) => host.ask('get', url));

  const MAIL = ['https://*.api.mailchimp.com/3.0/'];
  test.each([
    ['https://us1.api.mailchimp.com/3.0/lists', MAIL, true],
    ['https://a.b.api.mailchimp.com/3.0/', MAIL, true],
    ['https://api.mailchimp.com/3.0/', MAIL, false],
    ['https://us1.api.mailchimp.com/2.0/', MAIL, false],
    ['http://us1.api.mailchimp.com/3.0/', MAIL, false],
    ['https://us1.api.mailchimp.com.evil.org/3.0/', MAIL, false],
    ['https://example.org/A/b', ['https://example.org/A'], true],
    ['https://example.org/a/b', ['https://example.org/A'], false],
    ['https://example.org/', ['https://example.org'], false],
  ])('%s of %j: %s', async (url, whitelist, isAllowed) => {
    if (isAllowed) expect(await fetching(url, whitelist)).toBe(url);
    else await expect(fetching(url, whitelist)).rejects.toThrow('urlFetchWhitelist');
  });

  test('nobody is there where there is no network', async () => {
    await expect(told('UrlFetchApp.fetch("https://example.org/")')).rejects.toThrow(
      'Address unavailable: https://example.org/',
    );
  });

  test('an answer that is an error is one, unless it is muted', async () => {
    const network = () => ({ status: 404, body: '{"title":"Gone"}' });
    const host = await hostOver(
      `function loud() { UrlFetchApp.fetch('https://us1.api.mailchimp.com/3.0/x'); }
       function muted() { return UrlFetchApp.fetch('https://a.org/', { muteHttpExceptions: true }).getResponseCode(); }`,
      undefined,
      { network },
    );
    expect(() => host.start('loud')).toThrow(
      'Request failed for https://us1.api.mailchimp.com returned code 404. Truncated server response: {"title":"Gone"} (use muteHttpExceptions option to examine full response)',
    );
    expect(host.ask('muted')).toBe(404);
  });
});
