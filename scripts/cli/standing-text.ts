import type { Standing } from '../../src/model/standing';
import { blocks } from '../../src/render/cells';
import type { ToldStanding } from '../../src/render/json';
import { barOf } from '../../src/reports/figures';
import type { Examined } from './examined';
import { type Colour, coloured, type Terminal } from './terminal';

const COLOURS: Readonly<Record<Standing['status'], Colour>> = {
  met: 'green',
  'on-course': 'green',
  'at-risk': 'yellow',
  broken: 'red',
  'not-yet-due': 'gray',
};

const SIGNS: Readonly<Record<Standing['status'], string>> = {
  met: '●',
  'on-course': '●',
  'at-risk': '▲',
  broken: '■',
  'not-yet-due': '○',
};

export const signOf = ({ status }: Standing): string => SIGNS[status];

/** A standing on one line: its clause, its status, how far along. */
export function asLine(
  { standing }: ToldStanding,
  { book, words }: Examined,
  terminal: Terminal,
): string {
  const { text, bar } = barOf(standing, words, book.contract);
  const status = `${SIGNS[standing.status]} ${words.choices[standing.status]}`;
  return [
    standing.term.ref.padEnd(6),
    coloured(terminal, COLOURS[standing.status], status.padEnd(14)),
    bar ? `${blocks(bar.full)} ${text}` : text,
  ]
    .join(' ')
    .trimEnd();
}
