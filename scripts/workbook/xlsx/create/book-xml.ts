import type { SheetLayout, WorkbookLayout } from '../../../../src/workbook/layout';
import { encodeXml } from '../../xml/text';
import type { SpareLists } from './choices';
import { quotedSheet } from './names';
import { repeatedOnPages } from './print';
import { filterArea } from './sheet-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A link to another part. */
export interface Link {
  readonly kind: string;
  readonly target: string;
}

/** The links of a part, numbered `rId1`, `rId2`, … */
export function linksXml(links: readonly Link[]): string {
  const lines = links.map(({ kind, target }, index) => {
    const type =
      kind === 'core-properties'
        ? `${PACKAGE}/relationships/metadata/core-properties`
        : `${LINKS}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The workbook part; sheet number n is reached by `rIdn`. */
export function bookXml({ sheets }: WorkbookLayout, spare: SpareLists): string {
  const listed = sheets.map(({ name }, index) => listedSheet(name, index + 1));
  if (spare.lists.length > 0)
    listed.push(listedSheet(spare.sheet, sheets.length + 1, ' state="veryHidden"'));
  const names = sheets.flatMap(definedNames);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`;
}

const listedSheet = (name: string, number: number, state = ''): string =>
  `<sheet name="${encodeXml(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;

/** The names under which programs look for a filter's area and for the rows that every printed page repeats. */
function definedNames(sheet: SheetLayout, index: number): readonly string[] {
  const area = filterArea(sheet)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const repeated = repeatedOnPages(sheet);
  const define = (name: string, more: string, reference: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${encodeXml(reference)}</definedName>`;
  return [
    ...(area
      ? [define('_FilterDatabase', ' hidden="1"', `${quotedSheet(sheet.name)}!${area}`)]
      : []),
    ...(repeated ? [define('Print_Titles', '', repeated)] : []),
  ];
}

/** The list of what kind of content each part has. */
export function contentTypesXml(sheets: number, sheetsWithNotes: readonly number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
    override('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...numbers.map((n) => override(`xl/worksheets/sheet${n}.xml`, `${TYPES}.worksheet+xml`)),
    ...sheetsWithNotes.map((n) => override(`xl/comments${n}.xml`, `${TYPES}.comments+xml`)),
    override('xl/styles.xml', `${TYPES}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override(
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ),
  ].join('')}</Types>`;
}

/** Title and language, for libraries, search and screen readers. */
export const corePropertiesXml = ({ title, language }: WorkbookLayout): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${encodeXml(title)}</dc:title><dc:creator>Daybook</dc:creator><dc:language>${encodeXml(language)}</dc:language></cp:coreProperties>`;

export const APP_PROPERTIES = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Daybook</Application></Properties>`;
