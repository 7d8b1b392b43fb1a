import { strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx file, by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zips parts with fflate, so that our own zip code is not its own judge. */
export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(2023, 4, 6, 7, 8, 10) },
  );

/** The parts of a file as text, read by fflate. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]),
  );

/** What a hand-made workbook is made of. */
export interface HandMade {
  /** The XML between the root tags of each sheet, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Number format codes or built-in numbers; cell style n + 1 has the n-th. */
  readonly formats?: readonly (string | number)[];
  readonly workbookSettings?: string;
  readonly more?: Parts;
  readonly moreTypes?: string;
  readonly moreLinks?: string;
  /** Sheet name to links of its part. */
  readonly sheetLinks?: string;
}

/** A workbook made by hand: nothing in it that the test did not ask for. */
export const handMade = (plan: HandMade): Uint8Array => zipOf(handMadeParts(plan));

export function handMadeParts(plan: HandMade): Record<string, string | Uint8Array> {
  const names = Object.keys(plan.sheets);
  const strings = plan.strings ?? [];
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}${plan.moreTypes ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${plan.workbookSettings ?? ''}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${LINKS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${LINKS}/styles" Target="/xl/styles.xml"/>${plan.moreLinks ?? ''}</Relationships>`,
    ...Object.fromEntries(
      Object.values(plan.sheets).map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${xml}</worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesWith(plan.formats ?? []),
    ...plan.more,
  };
}

function stylesWith(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string'
      ? [
          `<numFmt numFmtId="${164 + i}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
        ]
      : [],
  );
  const styles = formats.map(
    (format, i) =>
      `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}">${own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : ''}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
