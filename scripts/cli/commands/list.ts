import { join } from 'node:path';
import { leftOutRows, manifestFile, memberRows } from '../../../src/audience/files';
import { mailingList } from '../../../src/audience/mailing-list';
import { renderCsv } from '../../../src/render/csv';
import { type Command, DONE, neededOption } from '../command';
import { examined } from '../examined';
import { saveInto } from '../output';

export const list: Command = {
  usage: 'list FILE --out DIR [--today YYYY-MM-DD] [--json]',
  help: [
    'Writes the mailing list of the people who agreed to be written to.',
    '',
    'mailing-list.csv   ready for Mailchimp: one line an address',
    'left-out.csv       who is not on it and why, by row of the Contacts sheet',
    'manifest.json      the counts, which add up; nobody’s name or address',
    '',
    '--out    the folder for the files',
    '--json   prints the manifest (docs/schema/list.json)',
  ].join('\n'),
  options: { out: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const { book, words, today } = await examined(given, terminal);
    const people = mailingList(book);
    const manifest = manifestFile(people, today);
    const files = {
      'mailing-list.csv': renderCsv(memberRows(people)),
      'left-out.csv': renderCsv(leftOutRows(people, words.audience)),
      'manifest.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    };
    for (const [name, text] of Object.entries(files)) await saveInto(folder, name, text);
    const { members, leftOut, needsAttention, merged, contacts } = manifest;
    terminal.out(
      given.options.json
        ? `${JSON.stringify(manifest, undefined, 2)}\n`
        : [
            `${contacts} contacts: ${members} on the list, ${merged} sharing a line with them, ${leftOut} left out, ${needsAttention} to look at.`,
            ...Object.keys(files).map((name) => `Wrote ${join(folder, name)}`),
            '',
          ].join('\n'),
    );
    return DONE;
  },
};
