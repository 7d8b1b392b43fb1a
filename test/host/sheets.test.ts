import { describe, expect, test } from '@jest/globals';
import { hostOver } from './script';

const SCRIPT = `
  var book = () => SpreadsheetApp.getActive();
  var log = () => book().getSheetByName('Log');
  var names = () => book().getSheets().map((sheet) => sheet.getName());
  var rows = (sheet) => sheet.getRange('A1:A6').getValues().map(([value]) => value).join();
`;
const LOG = 'a\nb\nc\nd\ne';

async function comesTo(expression: string): Promise<unknown> {
  const host = await hostOver(SCRIPT, { Log: LOG, Second: 'x', Third: 'y' });
  const running = host.execution();
  const text = running.call(`JSON.stringify(${expression})`);
  running.end();
  return text === undefined ? undefined : JSON.parse(String(text));
}

const having = (doing: string, then: string) => `(() => { ${doing}; return ${then}; })()`;

describe('the sheets of a spreadsheet', () => {
  test.each<[string, unknown]>([
    ['names()', ['Log', 'Second', 'Third']],
    [having('book().insertSheet("New")', 'names()'), ['Log', 'Second', 'Third', 'New']],
    [having('book().insertSheet("New", 0)', 'names()'), ['New', 'Log', 'Second', 'Third']],
    [having('book().insertSheet("New", 1)', 'book().getActiveSheet().getName()'), 'New'],
    [having('book().insertSheet()', 'names()[3]'), 'Sheet4'],
    ['book().insertSheet("New").getIndex()', 4],
    [
      '[book().insertSheet("New").getMaxRows(), book().getSheetByName("New").getMaxColumns()]',
      [1000, 26],
    ],
    ['book().getSheetByName("log")', null],
    ['book().getSheetByName("Nowhere")', null],
    ['book().getSheetById(log().getSheetId()).getName()', 'Log'],
    [having('log().setName("Diary")', 'names()[0]'), 'Diary'],
    [having('log().setName("LOG")', 'names()[0]'), 'LOG'],
    [having('book().deleteSheet(log())', 'names()'), ['Second', 'Third']],
    [
      having(
        'book().setActiveSheet(book().getSheetByName("Third")); book().moveActiveSheet(1)',
        'names()',
      ),
      ['Third', 'Log', 'Second'],
    ],
    [
      having(
        'book().getSheetByName("Third").activate()',
        'SpreadsheetApp.getActiveSheet().getName()',
      ),
      'Third',
    ],
    [
      having(
        'log().getRange("B3:C4").activate()',
        'SpreadsheetApp.getActiveRange().getA1Notation()',
      ),
      'B3:C4',
    ],
    [
      having(
        'log().getRange("B3:C4").activate()',
        'SpreadsheetApp.getCurrentCell().getA1Notation()',
      ),
      'B3',
    ],
    [
      having(
        'log().hideSheet()',
        '[log().isSheetHidden(), book().getSheetByName("Second").isSheetHidden()]',
      ),
      [true, false],
    ],
    [having('log().setTabColor("red")', 'log().getTabColor()'), '#ff0000'],
    [having('log().setTabColor("red").setTabColor(null)', 'log().getTabColor()'), null],
    [having('log().setHiddenGridlines(true)', 'log().hasHiddenGridlines()'), true],
    [
      having('log().setColumnWidth(2, 240)', '[log().getColumnWidth(1), log().getColumnWidth(2)]'),
      [100, 240],
    ],
    [
      having(
        'log().setFrozenRows(1); log().setFrozenColumns(2)',
        '[log().getFrozenRows(), log().getFrozenColumns()]',
      ),
      [1, 2],
    ],
    [
      having('book().setSpreadsheetTimeZone("Asia/Kolkata")', 'book().getSpreadsheetTimeZone()'),
      'Asia/Kolkata',
    ],
    [having('book().setSpreadsheetLocale("mr_IN")', 'book().getSpreadsheetLocale()'), 'mr_IN'],
    [
      having(
        'book().setNamedRange("Hours", log().getRange("A2:A3"))',
        '[book().getRangeByName("Hours").getValues(), book().getRange("Hours").getA1Notation()]',
      ),
      [[['b'], ['c']], 'A2:A3'],
    ],
    ['book().getRangeByName("Nowhere")', null],
    ['String(log().getType())', 'GRID'],
    ['log().getType() === SpreadsheetApp.SheetType.GRID', true],
    ['[String(log()), typeof log().toString()]', ['Sheet', 'string']],
    ['book().getUrl().includes(book().getId())', true],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    [
      'book().insertSheet("LOG")',
      'A sheet with the name "LOG" already exists. Please enter another name.',
    ],
    [
      'log().setName("second")',
      'A sheet with the name "second" already exists. Please enter another name.',
    ],
    [
      having('for (const sheet of book().getSheets()) book().deleteSheet(sheet)', '1'),
      "You can't remove all the sheets in a document.",
    ],
    [
      having('for (const sheet of book().getSheets()) sheet.hideSheet()', '1'),
      "You can't hide all the sheets in a document.",
    ],
    ['book().setSpreadsheetTimeZone("Europe/Lodnon")', 'Invalid argument: Europe/Lodnon'],
    ['book().insertSheet("")', 'Invalid sheet name'],
    [
      'book().getSheetByName(5)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
    ['log().noSuchThing()', 'log(...).noSuchThing is not a function'],
    ['SpreadsheetApp.getActive().name = "x"', 'does not let Spreadsheet.name be changed'],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(message);
  });
});

describe('rows and columns that come and go', () => {
  test.each<[string, unknown]>([
    [having('log().deleteRow(2)', '[rows(log()), log().getMaxRows()]'), ['a,c,d,e,,', 999]],
    [having('log().deleteRows(2, 3)', 'rows(log())'), 'a,e,,,,'],
    [having('log().insertRowBefore(2)', 'rows(log())'), 'a,,b,c,d,e'],
    [
      having('log().insertRowsAfter(1, 2)', '[rows(log()), log().getMaxRows()]'),
      ['a,,,b,c,d', 1002],
    ],
    [having('log().insertColumnBefore(1)', 'log().getRange("B1").getValue()'), 'a'],
    [
      having(
        'log().getRange("B1").setValue("x"); log().deleteColumn(1)',
        '[log().getRange("A1").getValue(), log().getMaxColumns()]',
      ),
      ['x', 25],
    ],
    [having('log().setFrozenRows(2); log().deleteRow(1)', 'log().getFrozenRows()'), 1],
    [having('log().setFrozenRows(2); log().insertRowBefore(1)', 'log().getFrozenRows()'), 3],
    [
      having(
        'log().getRange("A1").setFontWeight("bold"); log().insertRowAfter(1)',
        '[log().getRange("A2").getFontWeight(), log().getRange("A2").getValue()]',
      ),
      ['bold', ''],
    ],
    [
      having(
        'log().getRange("A2").setNote("n"); log().insertRowBefore(1)',
        'log().getRange("A3").getNote()',
      ),
      'n',
    ],
    [
      having(
        'log().getRange("A2:A3").merge(); log().deleteRow(1)',
        'log().getRange("A1").getMergedRanges()[0].getA1Notation()',
      ),
      'A1:A2',
    ],
    [
      having(
        'book().setNamedRange("N", log().getRange("A3:A4")); log().deleteRow(3)',
        'book().getRangeByName("N").getA1Notation()',
      ),
      'A3',
    ],
    [
      having(
        'book().setNamedRange("N", log().getRange("A3:A4")); log().deleteRows(3, 2)',
        'book().getRangeByName("N")',
      ),
      null,
    ],
    [
      having(
        'log().hideRows(2); log().deleteRow(1)',
        '[log().isRowHiddenByUser(1), log().isRowHiddenByUser(2)]',
      ),
      [true, false],
    ],
    [
      having('log().setColumnWidth(2, 50); log().insertColumnAfter(1)', 'log().getColumnWidth(3)'),
      50,
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    ['log().deleteRows(999, 3)', 'Those rows are out of bounds.'],
    ['log().insertRowBefore(1002)', 'Those rows are out of bounds.'],
    ['log().deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
    ['log().deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    [
      having('log().setFrozenRows(1)', 'log().deleteRows(2, 999)'),
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['log().setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['log().setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(message);
  });
});

describe('rules for what cells may hold', () => {
  const ruled = (rule: string, then: string) =>
    having(
      `const range = log().getRange('B1:C2'); range.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`,
      then,
    );
  const list = "requireValueInList(['x', 'y'])";

  test.each<[string, unknown]>([
    [ruled(list, 'range.setValue("x").getValue()'), 'x'],
    [ruled(list, 'range.setValue("").getValue()'), ''],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue(3).getValue()'), 3],
    [ruled('requireDate()', 'range.setValue("2026-03-31").getDisplayValue()'), '2026-03-31'],
    [ruled('requireValueInRange(log().getRange("A1:A3"))', 'range.setValue("c").getValue()'), 'c'],
    [ruled('requireTextIsEmail()', 'range.setValue("a@b.org").getValue()'), 'a@b.org'],
    [ruled(list, 'String(range.getDataValidation().getCriteriaType())'), 'VALUE_IN_LIST'],
    [ruled(list, 'range.getDataValidation().getCriteriaValues()'), [['x', 'y'], true]],
    [
      ruled(
        list,
        'range.getDataValidations().map((line) => line.map((rule) => rule.getAllowInvalid()))',
      ),
      [
        [false, false],
        [false, false],
      ],
    ],
    [
      ruled(
        'requireValueInRange(log().getRange("A1:A3"), false)',
        'range.getDataValidation().getCriteriaValues()[0].getA1Notation()',
      ),
      'A1:A3',
    ],
    [ruled(list, 'range.clearDataValidations().getDataValidation()'), null],
    [ruled(list, 'range.clearContent().getDataValidation() !== null'), true],
    [
      ruled(`${list}.setHelpText('One of two')`, 'range.getDataValidation().getHelpText()'),
      'One of two',
    ],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.build())`,
        'range.setDataValidation(null).setValue("z").getValue()',
      ),
      'z',
    ],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.setAllowInvalid(true).build())`,
        'range.setValue("z").getValue()',
      ),
      'z',
    ],
    [
      having(
        'const day = new Date(2026, 1, 1); log().getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(day).build())',
        'log().getRange("B1").getDataValidation().getCriteriaValues()[0].getTime() === day.getTime()',
      ),
      true,
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    [ruled(list, 'range.setValue("z")'), 'B1'],
    [ruled(list, 'range.setValues([["x", "y"], ["x", "z"]])'), 'C2'],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue(6)'), 'B1'],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue("three")'), 'B1'],
    [ruled('requireDate()', 'range.setValue("soon")'), 'B1'],
    [ruled('requireCheckbox()', 'range.setValue("x")'), 'B1'],
    [ruled('requireTextIsEmail()', 'range.setValue("nobody")'), 'B1'],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.build())`,
        'range.setValue("z")',
      ),
      'B1',
    ],
  ])('%s is refused', async (expression, cell) => {
    await expect(comesTo(expression)).rejects.toThrow(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  });

  test('of several cells that are written, one that is refused keeps all as they were', async () => {
    const host = await hostOver(SCRIPT, { Log: LOG });
    const running = host.execution();
    running.call(ruled(list, 'SpreadsheetApp.flush()'));
    const writing = 'log().getRange("B1:C2").setValues([["x", "x"], ["x", "z"]])';
    expect(() => running.call(writing)).toThrow('violates');
    expect(running.call('log().getRange("B1:C2").getValues().flat().join("")')).toBe('');
  });

  test('that are set in the same breath are found out when they are carried out', async () => {
    const host = await hostOver(SCRIPT, { Log: LOG });
    const running = host.execution();
    running.call(ruled(list, 'range.setValue("z")').replace('return', 'void'));
    expect(() => running.call('SpreadsheetApp.flush()')).toThrow('violates');
  });
});

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

describe('cells that take on a look', () => {
  test.each<[string, unknown]>([
    [
      having(
        `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('late').setBackground('#fee').setBold(true)
          .setRanges([log().getRange('A1:A9')]).build();
         log().setConditionalFormatRules([rule])`,
        'log().getConditionalFormatRules().map((each) => [String(each.getBooleanCondition().getCriteriaType()), each.getBooleanCondition().getCriteriaValues(), each.getRanges().map((range) => range.getA1Notation())])',
      ),
      [['TEXT_EQUAL_TO', ['late'], ['A1:A9']]],
    ],
    [having('log().clearConditionalFormatRules()', 'log().getConditionalFormatRules()'), []],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test('need a range and a condition', async () => {
    await expect(
      comesTo('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()'),
    ).rejects.toThrow('at least one range');
  });
});
