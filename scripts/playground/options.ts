import { parseArgs } from 'node:util';
import { type Beginning, TEMPLATE_KEYS } from './beginning';
import { WORDS } from './words';

/** What was asked for on the command line. */
export interface Options {
  readonly beginning: Beginning;
  readonly port: number;
  /** Of the account of whoever sits at the playground. */
  readonly locale: string;
  readonly help: boolean;
}

/** What was typed makes no sense; the sentence says what would. */
export class Misuse extends Error {}

const FLAGS = {
  contract: { type: 'string' },
  template: { type: 'boolean' },
  file: { type: 'string' },
  empty: { type: 'boolean' },
  port: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function optionsFrom(words: readonly string[]): Options {
  const { values } = read(words);
  const {
    contract,
    template = false,
    file,
    empty = false,
    port = '0',
    locale = 'en',
    help = false,
  } = values;
  if ([contract !== undefined, file !== undefined, empty].filter(Boolean).length > 1)
    throw new Misuse(WORDS.oneBeginning);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Misuse(WORDS.badPort(port));
  const beginning = beginningFrom({ contract, template, file, empty });
  return { beginning, port: Number(port), locale, help };
}

interface Wish {
  readonly contract: string | undefined;
  readonly template: boolean;
  readonly file: string | undefined;
  readonly empty: boolean;
}

function beginningFrom({ contract = TEMPLATE_KEYS[0], template, file, empty }: Wish): Beginning {
  if (empty) return { from: 'nothing' };
  if (file !== undefined) return { from: 'file', path: file };
  const key = TEMPLATE_KEYS.find((each) => each === contract);
  if (!key) throw new Misuse(WORDS.noSuchContract(contract ?? '', TEMPLATE_KEYS));
  return { from: 'contract', key, example: !template };
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: FLAGS });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
