import { foldedText } from '../../workbook/cell';
import type { SheetKey } from '../../workbook/sheets';
import type { Example, LoggedRow } from '../example';
import type { OwnColumn, RegisterRow, Template } from '../template';
import type { Say } from './say';
import { rowIn } from './template';

/** An example in another language: whatever has a translation; all else is as it was typed. */
export function exampleIn(example: Example, template: Template, say: Say): Example {
  const { own, offered } = template.log;
  const cellsIn = (row: RegisterRow, columns: readonly OwnColumn[]): RegisterRow =>
    Object.fromEntries(
      Object.entries(row).map(([header, value]) => {
        const column = columns.find((each) => each.column === header);
        const text =
          typeof value === 'string' && column ? valueIn(value, column, template, say) : value;
        return [say('name', header), text];
      }),
    );
  const loggedIn = ({ own: cells, ...row }: LoggedRow): LoggedRow => ({
    ...rowIn('log', row, say),
    ...(cells !== undefined && { own: cellsIn(cells, [...own, ...offered]) }),
  });
  return {
    log: example.log.map(loggedIn),
    ...(example.decided && {
      decided: Object.fromEntries(
        Object.entries(example.decided).map(([key, words]) => [key, say('text', words)]),
      ),
    }),
    sheets: Object.fromEntries(
      Object.entries(example.sheets).map(([key, rows]) => [
        key,
        (rows as readonly object[]).map((row) => rowIn(key as SheetKey, row, say)),
      ]),
    ) as Example['sheets'],
    registers: Object.fromEntries(
      Object.entries(example.registers).map(([name, rows]) => {
        const columns = template.registers.find((each) => each.name === name)?.columns ?? [];
        return [say('name', name), rows.map((row) => cellsIn(row, columns))];
      }),
    ),
  };
}

/** Words are said by what they name: where they are an entry's code, by its name. */
function valueIn(text: string, { kind, refers }: OwnColumn, { lists }: Template, say: Say): string {
  if (kind === 'text') return say('name', text);
  if (kind === 'codes') return parted(text, (part) => say('name', part));
  if (kind !== 'code') return text;
  const entries = lists.find(({ list }) => list === refers)?.entries ?? [];
  const isNamed = entries.some(({ name }) => name === text);
  const coded = entries.find(({ code }) => foldedText(code) === foldedText(text));
  return say('name', (isNamed ? undefined : coded?.name) ?? text);
}

/** Several codes stand in one cell with commas between. */
const parted = (text: string, say: (part: string) => string): string =>
  text.split(', ').map(say).join(', ');
