import { standingChanges } from '../../../src/render/cells';
import { standingJson, type ToldStanding } from '../../../src/render/json';
import { type Command, DONE } from '../command';
import { type Examined, examined } from '../examined';
import { languageHelp, toldIn } from '../language';
import { asLine } from '../standing-text';
import { coloured, type Terminal } from '../terminal';
import { toldStandings } from '../told';
import { wrapped } from '../wrapped';

export const standing: Command = {
  usage: 'standing FILE [--today YYYY-MM-DD] [--json] [--write] [--language WHICH]',
  help: [
    'Says where each clause of the contract stands, and what must happen next.',
    '',
    '--today   the day to judge as of; without it, today where the contract is',
    '--json    for other programs (docs/schema/standing.json)',
    '--write   also writes the Standing sheet into FILE',
    languageHelp('what is said, if not in the contract’s own'),
    '',
    'Ends with 0, or with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    today: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    language: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const read = await examined(given, terminal);
    const found = toldIn(given, read);
    const told = toldStandings(found);
    if (given.options.write) await read.gateway.write(standingChanges(read));
    if (given.options.json) {
      const json = standingJson(told, found.unread, found.book.contract, found.today);
      terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
    } else terminal.out(asText(told, found, terminal));
    return DONE;
  },
};

function asText(told: readonly ToldStanding[], found: Examined, terminal: Terminal): string {
  const title = `${found.book.contract.title}, ${found.words.formats.day(found.today)}`;
  const lines = told.map(
    (each) => `${asLine(each, found, terminal)}\n${wrapped(each.sentence, 7)}\n`,
  );
  const unread = found.unread.map(({ ref }) => ref).join(', ');
  const rest = unread === '' ? [] : [found.words.documents.notJudgedYet(unread), ''];
  return [coloured(terminal, 'bold', title), '', ...lines, ...rest].join('\n');
}
