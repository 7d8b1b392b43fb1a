import type { Standing } from '../../../src/model/standing';
import { blocks, standingChanges } from '../../../src/render/cells';
import { standingJson, type ToldStanding } from '../../../src/render/json';
import { barOf } from '../../../src/reports/figures';
import { type Command, DONE } from '../command';
import { type Examined, examined } from '../examined';
import { type Colour, coloured, type Terminal } from '../terminal';
import { toldStandings } from '../told';
import { wrapped } from '../wrapped';

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

export const standing: Command = {
  usage: 'standing FILE [--today YYYY-MM-DD] [--json] [--write]',
  help: [
    'Says where each clause of the contract stands, and what must happen next.',
    '',
    '--today   the day to judge as of; without it, today where the contract is',
    '--json    for other programs (docs/schema/standing.json)',
    '--write   also writes the Standing sheet into FILE',
    '',
    'Ends with 0, or with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    today: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  words: 1,
  async run(given, terminal) {
    const found = await examined(given, terminal);
    const told = toldStandings(found);
    if (given.options.write) await found.gateway.write(standingChanges(found));
    if (given.options.json) {
      const json = standingJson(told, found.book.contract, found.today);
      terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
    } else terminal.out(asText(told, found, terminal));
    return DONE;
  },
};

export function asText(
  told: readonly ToldStanding[],
  { book, words, today }: Examined,
  terminal: Terminal,
): string {
  const { contract } = book;
  const lines = told.map(({ standing: each, sentence }) => {
    const { text, bar } = barOf(each, words, contract);
    const status = `${SIGNS[each.status]} ${words.choices[each.status]}`;
    const head = [
      each.term.ref.padEnd(6),
      coloured(terminal, COLOURS[each.status], status.padEnd(14)),
      bar ? `${blocks(bar.full)} ${text}` : text,
    ];
    return `${head.join(' ').trimEnd()}\n${wrapped(sentence, 7)}\n`;
  });
  const title = `${contract.title}, ${words.formats.day(today)}`;
  return [coloured(terminal, 'bold', title), '', ...lines].join('\n');
}
