import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** The parts of an .xlsx file as text, by name, unpacked by a program that is not ours. */
export const partsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('latin1'),
    ]),
  );

/** The part that holds a sheet. */
export function partOfSheet(parts: Readonly<Record<string, string>>, sheet: string): string {
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(
    parts['xl/workbook.xml'] ?? '',
  )?.[1];
  const link = (parts['xl/_rels/workbook.xml.rels'] ?? '')
    .split('<Relationship ')
    .find((each) => each.includes(`Id="${id}"`));
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(link ?? '')?.[1];
  if (!id || !target) throw new Error(`no sheet ${sheet}`);
  return `xl/${target}`;
}

/** The names of the parts that two files do not have in common, byte for byte. */
export const partsThatDiffer = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();

/** A sheet's XML without the cells of one column. */
export const withoutColumn = (xml: string, letters: string): string =>
  xml.replace(new RegExp(`<c r="${letters}\\d+"[^>]*?(?:/>|>.*?</c>)`, 'gs'), '');
