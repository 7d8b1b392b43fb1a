import { parseIsoDay, serialOf } from '../../model/day';
import { hours, MINUTES_IN_DAY } from '../../model/minutes';
import type { Words } from '../../words/words';
import type { Cell } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import { readDuration } from '../../workbook/values/duration';
import { readTime } from '../../workbook/values/time';
import type { Typed } from '../template';

const CONTEXT = { dayLength: hours(7.5) } as const;

/** What a spreadsheet would hold once a person had typed this into a column of that kind. */
export function cellOf(typed: Typed | undefined, column: Column, words: Words): Cell {
  if (typed === undefined) return null;
  if (typeof typed === 'boolean') return typed ? words.choices.yes : words.choices.no;
  if (typeof typed === 'number') return typed;
  return wordCell(typed, column, words);
}

/** Text that means nothing in its column stays as it was typed: people type such things too. */
function wordCell(typed: string, column: Column, words: Words): Cell {
  switch (column.kind) {
    case 'day':
      return momentOf(typed);
    case 'moment':
      return momentOf(...typed.split('T'));
    case 'time': {
      const minute = readTime(typed);
      return minute === undefined ? typed : { serial: minute / MINUTES_IN_DAY };
    }
    case 'duration': {
      const length = readDuration(typed, CONTEXT);
      return length === undefined ? typed : { serial: length / MINUTES_IN_DAY };
    }
    case 'choice':
      return (words.choices as Readonly<Record<string, string>>)[typed] ?? typed;
    default:
      return typed;
  }
}

function momentOf(dayText = '', timeText?: string): Cell {
  const day = parseIsoDay(dayText);
  if (day === undefined) return timeText === undefined ? dayText : `${dayText} ${timeText}`;
  return { serial: serialOf(day) + (readTime(timeText ?? '00:00') ?? 0) / MINUTES_IN_DAY };
}
