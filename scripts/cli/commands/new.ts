import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { TEMPLATES, type TemplateKey } from '../../../src/contracts';
import { EXAMPLES } from '../../../src/contracts/examples';
import { newWorkbook } from '../../../src/contracts/new-workbook';
import { Refusal } from '../../../src/model/refusal';
import { catalogueOf } from '../../../src/words/language';
import { saveFiles } from '../../workbook/saving';
import { createXlsx } from '../../workbook/xlsx/create';
import { type Command, DONE, Misuse, neededOption } from '../command';
import { languageAsked, languageHelp } from '../language';
import { alreadyThere } from '../output';

const KEYS = Object.keys(TEMPLATES) as TemplateKey[];

export const create: Command = {
  usage: 'new CONTRACT --out FILE.xlsx [--example] [--language WHICH]',
  help: [
    'Makes a workbook for a contract, ready to be filled in.',
    '',
    'CONTRACT   one of:',
    ...KEYS.map((key) => `             ${key}`),
    '--out      the file to make; an existing file is never written over',
    '--example  with a year of invented entries, to look around in',
    languageHelp('the workbook’s'),
  ].join('\n'),
  options: {
    out: { type: 'string' },
    example: { type: 'boolean' },
    language: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const [asked = ''] = given.positionals;
    const key = KEYS.find((each) => each === asked);
    if (!key) throw new Misuse(`There is no contract “${asked}”. Choose from: ${KEYS.join(', ')}.`);
    const path = neededOption(given, 'out', 'my-workbook.xlsx');
    if (!path.toLowerCase().endsWith('.xlsx'))
      throw new Misuse('A new workbook is an .xlsx file: let the name end in .xlsx.');
    if (existsSync(path)) throw alreadyThere(basename(path));
    if (!existsSync(dirname(path))) throw withoutFolder(path);
    const example = given.options.example === true;
    if (example && !(key in EXAMPLES))
      throw new Misuse(`“${key}” has no example year: leave --example out.`);
    const layout = newWorkbook({ key, language: languageAsked(given), example });
    saveFiles([{ path, bytes: createXlsx(layout) }]);
    const [first] = layout.sheets;
    const { commandLine } = catalogueOf(layout.language);
    terminal.out(`${commandLine.made(path, first?.name ?? '')}\n`);
    return DONE;
  },
};

const withoutFolder = (path: string): Refusal => {
  const [name, folder] = [basename(path), basename(dirname(resolve(path)))];
  return new Refusal(
    'cannot-write',
    { name },
    `There is no folder “${folder}” to put “${name}” into: make it first, or choose another.`,
  );
};
