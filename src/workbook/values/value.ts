import type { Cell } from '../cell';
import type { Column, ColumnKind, Value } from '../column';
import type { ReadingContext } from './context';
import { readDay } from './day';
import { readDuration } from './duration';
import { readCount, readMoney, readNumber } from './number';
import { readQuantity } from './quantity';
import { readTime } from './time';
import { readChoice, readCodes, readText, readYesNo } from './words';

type Read = (cell: Cell, context: ReadingContext, column: Column) => Value | undefined;

const READERS = {
  text: readText,
  id: readText,
  link: readText,
  code: readText,
  email: readText,
  codes: readCodes,
  day: readDay,
  moment: readDay,
  time: readTime,
  duration: readDuration,
  count: readCount,
  number: readNumber,
  money: readMoney,
  'yes-no': readYesNo,
  choice: (cell, _, column) => readChoice(cell, column.choices ?? []),
  quantity: readQuantity,
} as const satisfies Readonly<Record<ColumnKind, Read>>;

/** What a cell that holds something means in a column; nothing where it means nothing there. */
export const readValue = (cell: Cell, column: Column, context: ReadingContext): Value | undefined =>
  (READERS[column.kind] as Read)(cell, context, column);
