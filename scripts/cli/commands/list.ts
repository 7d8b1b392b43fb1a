import { manifestFile } from '../../../src/audience/files';
import { mailingList } from '../../../src/audience/mailing-list';
import { listChanges, listFiles } from '../../../src/render/list-files';
import { type Command, DONE, neededOption } from '../command';
import { examined } from '../examined';
import { saveInto, wrote } from '../output';

export const list: Command = {
  usage: 'list FILE --out DIR [--today YYYY-MM-DD] [--json] [--write]',
  help: [
    'Writes the mailing list of the people who agreed to be written to.',
    '',
    'mailing-list.csv   ready for Mailchimp: one line an address',
    'left-out.csv       who is not on it and why, by row of the Contacts sheet',
    'manifest.json      the counts, which add up; nobody’s name or address',
    '',
    '--out    the folder for the files',
    '--json   prints the manifest (docs/schema/list.json)',
    '--write  also writes the Mailing list sheet into FILE, and on Runs that it was made',
  ].join('\n'),
  options: {
    out: { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const found = await examined(given, terminal);
    const { book, today, words } = found;
    const { commandLine } = words;
    const people = mailingList(book, today);
    const manifest = manifestFile(people, today);
    const files = Object.fromEntries(
      listFiles(people, found).map(({ name, text }) => [name, text]),
    );
    const paths = await saveInto(folder, files);
    if (given.options.write) await found.gateway.write(listChanges(people, found));
    const { members, leftOut, needsAttention, merged, contacts } = manifest;
    terminal.out(
      given.options.json
        ? `${JSON.stringify(manifest, undefined, 2)}\n`
        : `${commandLine.onTheList(contacts, members, merged)} ${commandLine.notOnTheList(leftOut, needsAttention)}\n${wrote(paths, words)}`,
    );
    return DONE;
  },
};
