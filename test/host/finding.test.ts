import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

const places = (finder: string): string =>
  `${finder}.findAll().map((range) => range.getA1Notation())`;

describe('looking for text', () => {
  test.each<[string, unknown]>([
    [places('sheet().createTextFinder("asha")'), ['A2']],
    [places('sheet().createTextFinder("h")'), ['A1', 'B1', 'C1', 'A2']],
    [places('sheet().createTextFinder("H").matchCase(true)'), ['B1']],
    [places('sheet().createTextFinder("x").matchEntireCell(true)'), ['B4']],
    [
      places('sheet().createTextFinder("^[A-Z]e").useRegularExpression(true).matchCase(true)'),
      ['A3'],
    ],
    [places('sheet().createTextFinder("2025-12-10")'), ['C3']],
    [places('at("B1:B4").createTextFinder("h")'), ['B1']],
    [places('book().createTextFinder("a").matchEntireCell(true)'), ['A1']],
    ['sheet().createTextFinder("nobody").findNext()', null],
    [
      `(() => { const finder = sheet().createTextFinder('h'); const first = finder.findNext().getA1Notation();
        return [first, finder.findNext().getA1Notation(), finder.findPrevious().getA1Notation()]; })()`,
      ['A1', 'B1', 'A1'],
    ],
    [
      '[sheet().createTextFinder("h").replaceAllWith("7"), at("A1:C1").getValues()]',
      [4, [['W7o', '7ours', 'W7en']]],
    ],
    ['[sheet().createTextFinder("Asha").replaceAllWith("007"), at("A2").getValue()]', [1, 7]],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });
});

describe('marks that move with what they are on', () => {
  const marks = (of: string): string =>
    `${of}.getDeveloperMetadata().map((mark) => [mark.getKey(), mark.getValue(), String(mark.getVisibility())])`;

  test.each<[string, unknown]>([
    [
      `(() => { book().addDeveloperMetadata('k'); return ${marks('book()')}; })()`,
      [['k', null, 'DOCUMENT']],
    ],
    [
      `(() => { sheet().addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); return ${marks('sheet()')}; })()`,
      [['k', 'v', 'PROJECT']],
    ],
    [
      `(() => { at('2:2').addDeveloperMetadata('row', '1'); sheet().insertRowBefore(1); return [${marks("at('2:2')")}, ${marks("at('3:3')")}]; })()`,
      [[], [['row', '1', 'DOCUMENT']]],
    ],
    [
      `(() => { at('B:B').addDeveloperMetadata('k'); return [${marks("at('B2')")}, ${marks("at('B:B')")}.length]; })()`,
      [[], 1],
    ],
    [
      `(() => { at('2:2').addDeveloperMetadata('k'); sheet().deleteRow(2); return ${marks('sheet()')}.length; })()`,
      0,
    ],
    [
      `(() => { sheet().addDeveloperMetadata('k'); sheet().getDeveloperMetadata()[0].remove(); return ${marks('sheet()')}; })()`,
      [],
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test('cannot be put on any cells', async () => {
    await expect(comesTo("at('A1:B2').addDeveloperMetadata('k')")).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });
});

describe('names of ranges', () => {
  test.each<[string, unknown]>([
    [
      `(() => { book().setNamedRange('Hours', at('B2:B3')); const [named] = sheet().getNamedRanges(); named.setName('Time'); return [named.getRange().getA1Notation(), book().getNamedRanges().map((each) => each.getName())]; })()`,
      ['B2:B3', ['Time']],
    ],
    [
      `(() => { book().setNamedRange('Hours', at('B2:B3')); book().removeNamedRange('Hours'); return book().getNamedRanges().length; })()`,
      0,
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each(['A1', '1st', 'with space'])('%s is none', async (name) => {
    await expect(comesTo(`book().setNamedRange('${name}', at('A1'))`)).rejects.toThrow(
      'not a valid name',
    );
  });
});
