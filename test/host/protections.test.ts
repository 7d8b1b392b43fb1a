import { describe, expect, test } from '@jest/globals';
import { hostOver } from './script';
import { LOG, SCRIPT } from './three-sheets';

describe('protected cells', () => {
  const close = `
    function close() {
      const protection = log().getRange('A1:A2').protect().setDescription('Mine');
      protection.addEditor('friend@example.org');
    }
    function closeAll() { log().protect().setUnprotectedRanges([log().getRange('B1:B9')]); }
    function warn() { log().protect().setWarningOnly(true); }
    function write(a1) { log().getRange(a1).setValue('new'); return log().getRange(a1).getValue(); }
    function kinds() {
      const of = (type) => log().getProtections(type).map((each) => [each.getDescription(), each.getRange().getA1Notation(), each.canEdit(), each.getEditors().map((user) => user.getEmail())]);
      return [of(SpreadsheetApp.ProtectionType.RANGE), of(SpreadsheetApp.ProtectionType.SHEET).length];
    }
    function open() { for (const each of log().getProtections(SpreadsheetApp.ProtectionType.RANGE)) each.remove(); }`;
  const made = async (how: string, email: string) => {
    const host = await hostOver(SCRIPT + close, { Log: LOG });
    host.start(how);
    host.world.user = { email, locale: 'en' };
    return host;
  };
  const REFUSED =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test.each([
    ['close', 'coordinator@example.org', 'A1', true],
    ['close', 'friend@example.org', 'A1', true],
    ['close', 'other@example.org', 'A1', false],
    ['close', 'other@example.org', 'A1:B9', false],
    ['close', 'other@example.org', 'A3', true],
    ['closeAll', 'other@example.org', 'A3', false],
    ['closeAll', 'other@example.org', 'B2', true],
    ['closeAll', 'other@example.org', 'B2:C2', false],
    ['warn', 'other@example.org', 'A1', true],
  ])('%s, then %s writes into %s: %s', async (how, email, a1, isAllowed) => {
    const host = await made(how, email);
    if (isAllowed) expect(host.ask('write', a1)).toBe('new');
    else expect(() => host.ask('write', a1)).toThrow(REFUSED);
  });

  test('say who may change them, and can be opened', async () => {
    const host = await made('close', 'other@example.org');
    expect(host.ask('kinds')).toEqual([[['Mine', 'A1:A2', false, ['friend@example.org']]], 0]);
    host.start('open');
    expect(host.ask('write', 'A1')).toBe('new');
  });
});
