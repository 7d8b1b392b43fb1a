import * as z from 'zod';
import type { Count, Measure } from '../model/measure';
import { PERS, type Per } from '../model/period';
import type { Quantity } from '../model/quantity';
import { foldedText } from '../workbook/cell';
import { contextOf } from '../workbook/values/context';
import { readQuantity } from '../workbook/values/quantity';
import { rowsOf } from '../workbook/workbook';
import { asPercent, type Fault, type ReadFigure } from './figures';
import type { Asked } from './rule';

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'fault' in value;

/** A cell as a field of a rule's parameters: `read` makes a value of it, or says what is wrong. */
export const field = <Cell, Value>(
  read: (cell: Cell | undefined) => Value | Fault,
): z.ZodType<Value> =>
  z
    .custom<Cell | undefined>(() => true)
    .transform((cell, context) => {
      const value = read(cell);
      if (!isFault(value)) return value;
      context.addIssue({ code: 'custom', params: value });
      return z.NEVER;
    });

/** Why a term has no measure of a name: there is none, or its row on the Measures sheet cannot be read. */
export const noMeasure = (name: string, { book }: Pick<Asked, 'book'>): Fault => {
  const isThere = rowsOf(book, 'measures').some(
    ({ measure }) => measure !== undefined && foldedText(measure) === foldedText(name),
  );
  return { fault: isThere ? 'unread-measure' : 'unknown' };
};

/** The measure that a term names; `counts` are those that the rule can judge, all where none are given. */
export const measureField = (asked: Asked, ...counts: readonly Count[]): z.ZodType<Measure> =>
  field<string, Measure>((name) => {
    const { measure } = asked;
    if (name === undefined) return { fault: 'missing' };
    if (!measure) return noMeasure(name, asked);
    return counts.length > 0 && !counts.includes(measure.count)
      ? { fault: 'wrong-count' }
      : measure;
  });

interface Limits {
  /** Whether a term with neither of the two says nothing. */
  readonly needed?: 'either' | 'atLeast' | 'atMost';
  /** Whether nothing at all may be the limit, as in "at most 0 days late". */
  readonly zero?: 'allowed';
}

type LimitKey = 'atLeast' | 'atMost';

/** `At least` and `At most` in a measure's unit, each checked against the other. */
export function limitFields(
  { term, book }: Asked,
  read: ReadFigure | undefined,
  { needed = 'either', zero }: Limits = {},
): { atLeast: z.ZodType<number | undefined>; atMost: z.ZodType<number | undefined> } {
  const figure = (key: LimitKey): number | Fault | undefined => {
    const quantity = term[key];
    const value = quantity && read?.(quantity, book.contract);
    const isTooLittle =
      typeof value === 'number' && (zero && key === 'atMost' ? value < 0 : value <= 0);
    return isTooLittle ? { fault: 'not-positive' } : value;
  };
  const [least, most] = [figure('atLeast'), figure('atMost')];
  const isMissing = (key: LimitKey): boolean => {
    if (needed !== 'either') return needed === key && term[key] === undefined;
    return key === 'atLeast' && term.atLeast === undefined && term.atMost === undefined;
  };
  const fieldFor = (key: LimitKey, value: number | Fault | undefined) =>
    field<Quantity, number | undefined>(() => {
      if (isMissing(key)) return { fault: needed === 'either' ? 'nothing-to-hold' : 'missing' };
      if (key === 'atMost' && typeof least === 'number' && typeof most === 'number' && least > most)
        return { fault: 'least-over-most' };
      return value;
    });
  return { atLeast: fieldFor('atLeast', least), atMost: fieldFor('atMost', most) };
}

/** One figure alone, such as the per cent that is asked for, with what it is where the cell is empty. */
export const figureField = (
  { book }: Asked,
  read: ReadFigure,
  otherwise: number,
): z.ZodType<number> =>
  field<Quantity, number>((quantity) => {
    if (quantity === undefined) return otherwise;
    const value = read(quantity, book.contract);
    return typeof value === 'number' && value < 0 ? { fault: 'not-positive' } : value;
  });

/** `Per`, or what an empty cell means for the rule. */
export const perField = ({ book }: Asked, otherwise: Per): z.ZodType<Per> =>
  field<string, Per>((text) => {
    const per = PERS.find((each) => each === (text ?? otherwise));
    if (!per) return { fault: 'unknown' };
    const isWithout = per === 'term' && book.contract.calendar.terms.length === 0;
    return isWithout ? { fault: 'no-school-terms' } : per;
  });

/** `Warn at` in per cent. */
export const warnField = (asked: Asked, otherwise: number): z.ZodType<number> =>
  field<string, number>((text) => {
    if (text === undefined) return otherwise;
    const quantity = textQuantity(asked, text);
    return quantity ? asPercent(quantity, asked.book.contract) : { fault: 'unknown' };
  });

/** A figure in a cell that holds words: `any 4 weeks`, `12 parts`, `80 %`. */
export const textQuantity = (
  { book: { contract } }: Pick<Asked, 'book'>,
  text: string,
): Quantity | undefined =>
  readQuantity(
    /^[\d.]+$/.test(foldedText(text)) ? Number(foldedText(text)) : text,
    contextOf(contract),
  );

/** A cell as plain text; empty where it is. */
export const textField = (): z.ZodType<string> => field<string, string>((text) => text ?? '');
