import { hostOver } from './script';

/** What the scripts of these tests call a sheet of five rows by. */
export const SCRIPT = `
  var book = () => SpreadsheetApp.getActive();
  var log = () => book().getSheetByName('Log');
  var names = () => book().getSheets().map((sheet) => sheet.getName());
  var rows = (sheet) => sheet.getRange('A1:A6').getValues().map(([value]) => value).join();
`;
export const LOG = 'a\nb\nc\nd\ne';

/** What an expression comes to over three sheets. */
export async function comesTo(expression: string): Promise<unknown> {
  const host = await hostOver(SCRIPT, { Log: LOG, Second: 'x', Third: 'y' });
  const running = host.execution();
  const text = running.call(`JSON.stringify(${expression})`);
  running.end();
  return text === undefined ? undefined : JSON.parse(String(text));
}

/** Something done, and then something asked. */
export const having = (doing: string, then: string): string =>
  `(() => { ${doing}; return ${then}; })()`;
