import { type Cell, isMoment } from '../../../../src/workbook/cell';
import {
  type Attributes,
  appended,
  attributeOf,
  childrenOf,
  type ElementRange,
  openTag,
  outline,
  reopened,
  type Splice,
  spliced,
  withAttribute,
} from '../../xml/edit';
import type { Book } from '../book';
import { builtInKind, type NumberKind } from '../number-format';
import { walk } from '../package';
import { readNumberKinds } from '../read/number-kinds';
import { addStyles } from './add-part';
import type { Draft } from './draft';

/** The cell styles of a workbook. Old ones are used wherever they fit; new ones go behind the last. */
export interface CellStyles {
  kindOf(style: number): NumberKind;
  /** Whether long words go on in a new line. */
  wraps(style: number): boolean;
  /** The style itself, or its twin that shows days as days and numbers as numbers, as the cell needs it. */
  fitting(style: number, cell: Cell): number;
  /** Writes new styles into the draft, if any were needed. */
  save(): void;
}

/** Formats that every program knows by their number. */
const FORMATS = { number: 0, time: 20, day: 14, dayAndTime: 22 } as const;

export function cellStyles(draft: Draft, book: Book): CellStyles {
  const part = book.styles;
  const source = part ? draft.text(part) : '';
  const table = part ? outline(source).children.find(({ name }) => name === 'cellXfs') : undefined;
  const looks = table ? childrenOf(source, table).map((xf) => look(source, xf)) : [PLAIN];
  const kinds: NumberKind[] = part && table ? [...walk(draft, part, readNumberKinds)] : ['number'];
  const extra: string[] = [];
  const kindOf = (style: number): NumberKind => kinds[style] ?? 'number';

  const twins = new Map<string, number>();
  const twin = (style: number, kind: NumberKind, format: number): number => {
    const key = `${style} ${kind} ${format}`;
    const known = twins.get(key) ?? knownTwin(looks, kinds, looks[style] ?? PLAIN, kind);
    const id = known ?? added(looks[style] ?? PLAIN, format);
    twins.set(key, id);
    return id;
  };
  const added = (wanted: Look, format: number): number => {
    looks.push({ ...wanted, format });
    kinds.push(builtInKind(format));
    extra.push(styleXml(wanted, format, table?.prefix ?? ''));
    return looks.length - 1;
  };

  return {
    kindOf,
    wraps: (style) => /wrapText="(?:1|true)"/.test(looks[style]?.inner ?? ''),
    fitting(style, cell) {
      const isDay = kindOf(style) !== 'number';
      if (isMoment(cell) && !isDay) return twin(style, ...formatFor(cell.serial));
      return typeof cell === 'number' && isDay ? twin(style, 'number', FORMATS.number) : style;
    },
    save() {
      if (extra.length === 0) return;
      if (!part || !table) addStyles(draft, book, extra);
      else draft.put(part, spliced(source, withStyles(table, looks.length, extra)));
    },
  };
}

function formatFor(serial: number): [NumberKind, number] {
  if (serial >= 0 && serial < 1) return ['time', FORMATS.time];
  return ['day', Number.isInteger(serial) ? FORMATS.day : FORMATS.dayAndTime];
}

/** A style that differs in its number format alone. Numbers want the general one: a text format would not do. */
function knownTwin(
  looks: readonly Look[],
  kinds: readonly NumberKind[],
  { rest }: Look,
  kind: NumberKind,
): number | undefined {
  const id = looks.findIndex(
    (other, at) =>
      other.rest === rest && kinds[at] === kind && (kind !== 'number' || other.format === 0),
  );
  return id < 0 ? undefined : id;
}

interface Look {
  readonly attributes: Attributes;
  readonly inner: string;
  readonly format: number;
  /** All of it but the number format. */
  readonly rest: string;
}

const PLAIN: Look = { attributes: [['numFmtId', '0']], inner: '', format: 0, rest: '[]' };
const NUMBER_FORMAT = ['numFmtId', 'applyNumberFormat'];

function look(source: string, xf: ElementRange): Look {
  const { attributes } = xf;
  const inner = xf.empty ? '' : source.slice(xf.openEnd, xf.closeStart);
  const others = attributes.filter(([name]) => !NUMBER_FORMAT.includes(name));
  const format = Number(attributeOf(xf, 'numFmtId') ?? 0);
  return { attributes, inner, format, rest: JSON.stringify(others) + inner };
}

function styleXml({ attributes, inner }: Look, format: number, prefix: string): string {
  const changed = withAttribute(
    withAttribute(attributes, 'numFmtId', String(format)),
    'applyNumberFormat',
    '1',
  );
  if (inner === '') return openTag(`${prefix}xf`, changed, true);
  return `${openTag(`${prefix}xf`, changed)}${inner}</${prefix}xf>`;
}

function withStyles(
  table: ElementRange,
  count: number,
  extra: readonly string[],
): readonly Splice[] {
  const end = appended(table, extra.join(''));
  if (table.empty || attributeOf(table, 'count') === undefined) return [end];
  return [reopened(table, withAttribute(table.attributes, 'count', String(count))), end];
}
