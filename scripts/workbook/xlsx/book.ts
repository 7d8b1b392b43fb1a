import { refusal } from '../refusals';
import type { XmlCursor } from '../xml/cursor';
import { damaged, type Package, walk } from './package';
import { type Relationship, readRelationships } from './relationships';

/** The workbook part: which sheets there are, in which parts they are kept, and how days are counted. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  /** Names of all sheets, those without cells (charts) too. */
  readonly names: readonly string[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
  readonly strings?: string;
  readonly styles?: string;
  readonly calcChain?: string;
}

/** A sheet with cells. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

type Parts = Pick<Package, 'file' | 'has' | 'text'>;

/** Finds the workbook part through the file's links and reads it. */
export function readBook(pkg: Parts): Book {
  const part = workbookPart(pkg);
  const links = readRelationships(pkg, part);
  const { listed, from1904 } = walk(pkg, part, (cursor) => {
    if (cursor.next() !== 'open' || !cursor.is('workbook')) throw notAWorkbook(pkg);
    return readWorkbook(cursor);
  });
  const of = (kind: string) => links.find((link) => link.kind === kind && pkg.has(link.target));
  return {
    part,
    names: listed.map(({ name }) => name),
    sheets: listed.flatMap((sheet) => sheetPart(pkg, sheet, links)),
    from1904,
    ...optional('strings', of('sharedStrings')),
    ...optional('styles', of('styles')),
    ...optional('calcChain', of('calcChain')),
  };
}

function workbookPart(pkg: Parts): string {
  const link = readRelationships(pkg, '').find(({ kind }) => kind === 'officeDocument');
  if (!link || !pkg.has(link.target) || link.target.endsWith('.bin')) throw notAWorkbook(pkg);
  return link.target;
}

const notAWorkbook = ({ file }: Parts) => refusal('not-a-workbook', { file });

interface Listed {
  readonly name: string;
  readonly link: string;
}

function readWorkbook(cursor: XmlCursor) {
  const listed: Listed[] = [];
  let from1904 = false;
  while (cursor.next() !== 'end') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('sheets')) listed.push(...readSheetList(cursor));
    else if (cursor.is('workbookPr')) from1904 = isTrue(cursor.attribute('date1904'));
  }
  return { listed, from1904 };
}

function readSheetList(cursor: XmlCursor): readonly Listed[] {
  const depth = cursor.depth;
  const listed: Listed[] = [];
  while (cursor.next() !== 'close' || cursor.depth >= depth)
    if (cursor.token === 'open' && cursor.is('sheet')) listed.push(listedSheet(cursor));
  return listed;
}

/** The link's attribute is `r:id`, but any prefix may stand for `r`. */
function listedSheet(cursor: XmlCursor): Listed {
  const link = cursor.allAttributes().find(([name]) => name.endsWith(':id'));
  return { name: cursor.attribute('name') ?? '', link: link?.[1] ?? '' };
}

function sheetPart(
  pkg: Parts,
  { name, link }: Listed,
  links: readonly Relationship[],
): readonly SheetPart[] {
  const to = links.find(({ id }) => id === link);
  if (to && to.kind !== 'worksheet') return [];
  if (!to || !pkg.has(to.target)) throw damaged(pkg.file, `the sheet “${name}” is missing`);
  return [{ name, part: to.target }];
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const optional = <K extends string>(key: K, link: Relationship | undefined) =>
  (link ? { [key]: link.target } : {}) as { readonly [P in K]?: string };
