import type { HostCell } from '../book/book';
import { formulaCell, settledFormat } from '../book/formats';
import type { CellLook } from '../book/look';
import type { Run } from '../run';
import { colourOf } from './colours';
import { keptRule, newRule } from './data-validation';
import { choiceOf } from './enumerations';
import { keptText, richTextOf } from './rich-text';
import { cellWith, shownValue } from './values';

/** Something that every cell has: four methods read and write it, for one cell and for all of a range. */
export interface Aspect {
  /** `getValues` reads it; absent where it adds an s to the name. */
  readonly plural?: string;
  read(cell: HostCell, run: Run): unknown;
  write?(before: HostCell, given: unknown, run: Run): HostCell;
  /** Whether it is what the cell holds, and not how it looks: then the cell's rule is asked. */
  readonly isContent?: true;
}

/**
 * A part of the look, as Google writes it and as the host keeps it. What a new sheet has is left out, and `null` gives
 * it back.
 */
const look = <Key extends keyof CellLook>(
  key: Key,
  usual: unknown,
  kept: (given: unknown) => CellLook[Key] | undefined,
  shown: (value: CellLook[Key]) => unknown = (value) => value,
) => ({
  read: ({ look: { [key]: value } = {} }: HostCell): unknown =>
    value === undefined ? usual : shown(value),
  write: ({ look: { [key]: _, ...others } = {}, ...cell }: HostCell, given: unknown): HostCell => {
    const value = given === null || given === usual ? undefined : kept(given);
    const after = value === undefined ? others : { ...others, [key]: value };
    return Object.keys(after).length === 0 ? cell : { ...cell, look: after };
  },
});

const wrap = look('wrap', 'OVERFLOW', (given) => String(given) as CellLook['wrap']);
const struck = look('struck', false, (given) => given === true);
const underlined = look('underlined', false, (given) => given === true);

type Getter = Extract<keyof GoogleAppsScript.Spreadsheet.Range, `get${string}`>;
type AspectName = Getter extends `get${infer Name}` ? Name : never;

export const ASPECTS = {
  Value: { read: shownValue, write: cellWith, isContent: true },
  DisplayValue: { read: (cell, { region }) => region.displayed(cell) },
  Formula: {
    read: ({ formula }) => formula,
    write: (before, given) => {
      const text = String(given);
      if (text === '') return { ...before, value: null, formula: '' };
      return formulaCell(text.startsWith('=') ? text : `=${text}`, before);
    },
    isContent: true,
  },
  NumberFormat: {
    read: ({ format }) => format,
    write: (before, given) => ({ ...before, format: settledFormat(String(given)) }),
  },
  RichTextValue: {
    read: ({ value, links = [] }, run) =>
      typeof value === 'string' ? richTextOf(value, links, run) : null,
    write: ({ spill: _, ...before }, given) => {
      const { text, links } = keptText(given as GoogleAppsScript.Spreadsheet.RichTextValue);
      return { ...before, value: text === '' ? null : text, formula: '', links };
    },
    isContent: true,
  },
  Note: {
    read: ({ note = '' }) => note,
    write: (before, given) => ({ ...before, note: javaText(given) }),
  },
  DataValidation: {
    read: ({ rule }, run) => (rule ? newRule(rule, run) : null),
    write: ({ rule: _, ...rest }, given) =>
      given === null
        ? rest
        : { ...rest, rule: keptRule(given as GoogleAppsScript.Spreadsheet.DataValidation) },
  },
  Background: look('background', '#ffffff', colourOf),
  FontColor: look('colour', '#000000', colourOf),
  FontFamily: { ...look('family', 'Arial', String), plural: 'FontFamilies' },
  FontSize: look('size', 10, Number),
  FontWeight: look(
    'bold',
    'normal',
    (given) => given === 'bold',
    () => 'bold',
  ),
  FontStyle: look(
    'italic',
    'normal',
    (given) => given === 'italic',
    () => 'italic',
  ),
  FontLine: {
    read(cell) {
      if (struck.read(cell) === true) return 'line-through';
      return underlined.read(cell) === true ? 'underline' : 'none';
    },
    write: (before, given) =>
      struck.write(
        underlined.write(before, given === 'underline' || null),
        given === 'line-through' || null,
      ),
  },
  HorizontalAlignment: look('horizontal', 'general', (given) =>
    given === 'normal' ? undefined : (given as CellLook['horizontal']),
  ),
  VerticalAlignment: look('vertical', 'bottom', (given) => given as CellLook['vertical']),
  Wrap: {
    read: (cell) => wrap.read(cell) === 'WRAP',
    write: (before, given) => wrap.write(before, given === true ? 'WRAP' : 'OVERFLOW'),
  },
  WrapStrategy: {
    read: (cell, run) => choiceOf('WrapStrategy', String(wrap.read(cell)), run),
    write: (before, given) => wrap.write(before, String(given)),
    plural: 'WrapStrategies',
  },
} as const satisfies Readonly<Partial<Record<AspectName, Aspect>>>;

/** A number that becomes text does so as Java writes it: 25 is `25.0`. */
function javaText(given: unknown): string {
  if (given === null) return '';
  return typeof given === 'number' && Number.isInteger(given) ? `${given}.0` : String(given);
}
