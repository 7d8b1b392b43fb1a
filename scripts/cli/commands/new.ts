import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { TEMPLATES } from '../../../src/contracts';
import type { Example } from '../../../src/contracts/example';
import { EXAMPLES } from '../../../src/contracts/examples';
import { layoutOf } from '../../../src/contracts/layout';
import { Refusal } from '../../../src/model/refusal';
import { saveFiles } from '../../workbook/saving';
import { createXlsx } from '../../workbook/xlsx/create';
import { type Command, DONE, Misuse, neededOption } from '../command';
import { alreadyThere } from '../output';

const KEYS = Object.keys(TEMPLATES);

export const create: Command = {
  usage: 'new CONTRACT --out FILE.xlsx [--example]',
  help: [
    'Makes a workbook for a contract, ready to be filled in.',
    '',
    'CONTRACT   one of:',
    ...KEYS.map((key) => `             ${key}`),
    '--out      the file to make; an existing file is never written over',
    '--example  with a year of invented entries, to look around in',
  ].join('\n'),
  options: { out: { type: 'string' }, example: { type: 'boolean' } },
  words: 1,
  async run(given, terminal) {
    const [key = ''] = given.positionals;
    const template = Object.entries(TEMPLATES).find(([name]) => name === key)?.[1];
    if (!template)
      throw new Misuse(`There is no contract “${key}”. Choose from: ${KEYS.join(', ')}.`);
    const path = neededOption(given, 'out', 'my-workbook.xlsx');
    if (!path.toLowerCase().endsWith('.xlsx'))
      throw new Misuse('A new workbook is an .xlsx file: let the name end in .xlsx.');
    if (existsSync(path)) throw alreadyThere(basename(path));
    if (!existsSync(dirname(path))) throw withoutFolder(path);
    const example = given.options.example ? exampleFor(key) : undefined;
    const layout = layoutOf(template, { example });
    saveFiles([{ path, bytes: createXlsx(layout) }]);
    terminal.out(`Made ${path}. Open it and begin on the first page, “Start here”.\n`);
    return DONE;
  },
};

function exampleFor(key: string): Example {
  const example = Object.entries(EXAMPLES).find(([name]) => name === key)?.[1];
  if (!example) throw new Misuse(`“${key}” has no example year: leave --example out.`);
  return example();
}

const withoutFolder = (path: string): Refusal => {
  const [name, folder] = [basename(path), basename(dirname(resolve(path)))];
  return new Refusal(
    'cannot-write',
    { name },
    `There is no folder “${folder}” to put “${name}” into: make it first, or choose another.`,
  );
};
