import { describe, expect, test } from '@jest/globals';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { readLook } from '../../scripts/workbook/xlsx/look';
import { TONES } from '../../src/workbook/layout-look';
import { addressKey } from '../../src/workbook/sheet';
import { plainLayout, plainSheet } from './layouts';
import { handMade, handMadeParts, LINKS, MAIN, PACKAGE, zipOf } from './xlsx-parts';

const lookOf = (bytes: Uint8Array, at = 0) => {
  const look = readLook(bytes, 'x.xlsx')[at];
  if (!look) throw new Error('There is no such sheet.');
  return look;
};

describe('how a new workbook looks is read back', () => {
  const plan = plainSheet(
    'Log',
    [
      ['Day', 'Kind'],
      [{ serial: 46_000 }, 'Visit'],
    ],
    {
      columns: [
        { width: 12, format: 'day', help: 'The day that it was done on.' },
        { width: 30, format: 'wrapped', choices: { words: ['Visit', 'Drop-in'] } },
      ],
      tabColour: '#336699',
      generated: true,
      highlights: [{ column: 2, text: 'Visit', tone: 'good' }],
    },
  );
  const lists = plainSheet('Lists', [['Kinds']], {
    columns: [
      {
        ...{ width: 10, format: 'general' },
        choices: { sheet: "Bea's log", column: 2, firstRow: 2, lastRow: 9 },
      },
    ],
    style: 'prose',
  });
  const bytes = createXlsx(plainLayout([plan, lists]));
  const look = lookOf(bytes);

  test('tab, frozen rows, grid and protection', () => {
    expect(look).toMatchObject({
      ...{ name: 'Log', tabColour: '#336699', frozenRows: 1, frozenColumns: 0 },
      ...{ hasGridlines: true, isProtected: true, isHidden: false },
    });
    expect(lookOf(bytes, 1)).toMatchObject({ hasGridlines: false, isProtected: false });
  });

  test('columns: how wide, and how their empty cells are formatted', () => {
    expect(look.columns).toMatchObject([
      // A digit is 7 pixels wide, and a cell keeps 5 around its text.
      { first: 1, last: 1, width: 12 * 7 + 5, face: { format: '[$-809]dd mmm yyyy' } },
      { first: 2, last: 2, width: 30 * 7 + 5, face: { wrapped: true } },
    ]);
  });

  test('cells: the header stands out', () => {
    expect(look.faces.get(addressKey(1, 1))).toMatchObject({ bold: true, colour: '#ffffff' });
    expect(look.faces.get(addressKey(1, 1))?.background).toMatch(/^#[0-9a-f]{6}$/);
    expect(look.faces.get(addressKey(2, 1))).toMatchObject({ format: '[$-809]dd mmm yyyy' });
    expect(look.faces.get(addressKey(2, 1))?.background).toBeUndefined();
  });

  test('notes, dropdowns and highlights', () => {
    expect([...look.notes]).toEqual([[addressKey(1, 1), 'The day that it was done on.']]);
    expect(look.dropdowns).toMatchObject([
      {
        areas: [{ row: 2, column: 2, columns: 1 }],
        choices: ['Visit', 'Drop-in'],
        isStrict: false,
      },
    ]);
    expect(lookOf(bytes, 1).dropdowns).toMatchObject([
      { choices: { sheet: "Bea's log", area: { row: 2, column: 2, rows: 8, columns: 1 } } },
    ]);
    expect(look.highlights).toMatchObject([
      {
        ...{ areas: [{ row: 2, column: 2 }], text: 'Visit' },
        face: {
          background: `#${TONES.good.ground.toLowerCase()}`,
          colour: `#${TONES.good.words.toLowerCase()}`,
        },
      },
    ]);
  });
});

describe('how other programs say it', () => {
  const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b val="0"/><i/><u/><strike/><sz val="14"/><color theme="4"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill><fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf fillId="2"/></cellXfs></styleSheet>`;
  const parts = handMadeParts({
    sheets: {
      Log: '<sheetViews><sheetView><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews><sheetData><row><c s="1"><f>1+1</f><v>2</v></c><c s="2"/></row></sheetData>',
      Gone: '<sheetViews><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews><sheetData/>',
    },
    moreLinks: `<Relationship Id="rId92" Type="${LINKS}/theme" Target="theme/theme1.xml"/>`,
    more: { 'xl/theme/theme1.xml': THEME, 'xl/styles.xml': STYLES },
  });
  const book = String(parts['xl/workbook.xml']).replace(
    'name="Gone"',
    'name="Gone" state="hidden"',
  );
  const bytes = zipOf({ ...parts, 'xl/workbook.xml': book });

  test('colours of the theme with a tint, and cells without addresses', () => {
    const { faces, formulas } = lookOf(bytes);
    expect(faces.get(addressKey(1, 1))).toEqual({
      ...{ format: 'dd/mm/yyyy', italic: true, underlined: true, struck: true, size: 14 },
      ...{ colour: '#4472c4', background: '#808080', wrapped: true },
      ...{ horizontal: 'center', vertical: 'middle' },
    });
    expect(faces.get(addressKey(1, 2))).toEqual({});
    expect([...formulas]).toEqual([[addressKey(1, 1), '=1+1']]);
  });

  test('hidden sheets, frozen columns, and panes that are only split', () => {
    expect(lookOf(bytes)).toMatchObject({ isHidden: false, frozenRows: 1, frozenColumns: 2 });
    expect(lookOf(bytes, 1)).toMatchObject({ isHidden: true, frozenColumns: 0 });
  });

  test('threads of notes, and dropdowns of whole columns or of a name', () => {
    const comments = `<comments xmlns="${MAIN}"><commentList><comment ref="B2"><text><t>as Google</t></text></comment></commentList></comments>`;
    const links = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/comments" Target="../comments1.xml"/></Relationships>`;
    const look = lookOf(
      handMade({
        sheets: {
          Log: '<sheetData/><dataValidations><dataValidation type="list" showErrorMessage="1" sqref="A2:A9 C2"><formula1>Lists!$A$2:$A$4</formula1></dataValidation><dataValidation type="list" sqref="D2"><formula1>Kinds</formula1></dataValidation><dataValidation type="whole" sqref="E2"><formula1>1</formula1></dataValidation></dataValidations>',
        },
        more: { 'xl/comments1.xml': comments, 'xl/worksheets/_rels/sheet1.xml.rels': links },
      }),
    );
    expect([...look.notes.values()]).toEqual(['as Google']);
    expect(look.dropdowns).toEqual([
      {
        areas: [
          { row: 2, column: 1, rows: 8, columns: 1 },
          { row: 2, column: 3, rows: 1, columns: 1 },
        ],
        choices: { sheet: 'Lists', area: { row: 2, column: 1, rows: 3, columns: 1 } },
        isStrict: true,
      },
    ]);
  });
});
