import type { Area } from '../../../../src/workbook/sheet';
import type { XmlCursor } from '../../xml/cursor';
import { decodeCellText } from '../../xml/text';
import { parseArea } from '../addresses';
import type { DropdownLook, Face, HighlightLook } from './face';

/** From the open tag of a `dataValidation`: the dropdown that it makes, if it makes one. */
export function readDropdown(cursor: XmlCursor): readonly DropdownLook[] {
  const isList = cursor.attribute('type') === 'list' && cursor.attribute('showDropDown') !== '1';
  const areas = areasOf(cursor.attribute('sqref'));
  const isStrict =
    isTrue(cursor.attribute('showErrorMessage')) &&
    (cursor.attribute('errorStyle') ?? 'stop') === 'stop';
  const help = cursor.attribute('prompt');
  const choices = choicesOf(textWithin(cursor, 'formula1') ?? '');
  if (!isList || !choices || areas.length === 0) return [];
  return [{ areas, choices, isStrict, ...(help ? { help: decodeCellText(help) } : {}) }];
}

/** From the open tag of a `conditionalFormatting`: its rules that look for a text. */
export function readHighlights(
  cursor: XmlCursor,
  faces: readonly Face[],
): readonly HighlightLook[] {
  const areas = areasOf(cursor.attribute('sqref'));
  const depth = cursor.depth;
  const found: HighlightLook[] = [];
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token !== 'open' || !cursor.is('cfRule')) continue;
    const isEqual =
      cursor.attribute('type') === 'cellIs' && cursor.attribute('operator') === 'equal';
    const face = faces[Number(cursor.attribute('dxfId') ?? -1)];
    const text = quoted(textWithin(cursor, 'formula') ?? '');
    if (isEqual && face && text !== undefined && areas.length > 0)
      found.push({ areas, text, face });
  }
  return found;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const areasOf = (text = ''): readonly Area[] =>
  text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);

function textWithin(cursor: XmlCursor, name: string): string | undefined {
  const depth = cursor.depth;
  let text: string | undefined;
  while (cursor.next() !== 'close' || cursor.depth >= depth)
    if (cursor.token === 'open' && cursor.is(name)) text ??= cursor.ownText();
  return text;
}

/** `"a,b"` within a formula, without its quotes. */
function quoted(formula: string): string | undefined {
  const inner = /^\s*"((?:[^"]|"")*)"\s*$/s.exec(formula)?.[1];
  return inner === undefined ? undefined : decodeCellText(inner.replaceAll('""', '"'));
}

function choicesOf(formula: string): DropdownLook['choices'] | undefined {
  const words = quoted(formula);
  if (words !== undefined) return words.split(',').map((word) => word.trim());
  const [, name = '', range = ''] =
    /^\s*=?('(?:[^']|'')+'|[^!'"(]+)!([$A-Z\d:]+)\s*$/.exec(formula) ?? [];
  const area = parseArea(range);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return area && { sheet, area };
}
