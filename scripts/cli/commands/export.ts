import { dataPackage } from '../../../src/render/data-package';
import { type Command, DONE, neededOption } from '../command';
import { examined } from '../examined';
import { saveInto } from '../output';

export const exportAll: Command = {
  usage: 'export FILE --out DIR [--with-personal] [--today YYYY-MM-DD]',
  help: [
    'Writes the workbook as a data package for other programs (Frictionless).',
    '',
    'datapackage.json   what each table holds: columns, kinds, keys',
    '*.csv              a table for each sheet and each list; days as 2026-03-31, time in minutes',
    '',
    '--out             the folder for the files',
    '--with-personal   with columns about living people, and with confidential rows',
    '--today           the day on which it is made; without it, today where the contract is',
    '',
    'Without --with-personal no name, address or note is in it. What could not be read is in no',
    'table; issues.csv says where it is. Ends with 0, or with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    out: { type: 'string' },
    'with-personal': { type: 'boolean' },
    today: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const { book, issues, today, words } = await examined(given, terminal);
    const withPersonal = given.options['with-personal'] === true;
    const files = dataPackage(book, { issues, made: today, withPersonal });
    const paths = await saveInto(folder, files);
    const { commandLine } = words;
    const parts = [
      commandLine.wroteInto(paths.length, folder),
      ...(withPersonal ? [] : [commandLine.withoutPersonal]),
    ];
    terminal.out(`${parts.join(' ')}\n`);
    return DONE;
  },
};
