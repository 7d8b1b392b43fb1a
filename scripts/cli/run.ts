import { parseArgs } from 'node:util';
import { Refusal } from '../../src/model/refusal';
import { type Command, DONE, type Given, Misuse, REFUSED, UNREADABLE } from './command';
import { calendar } from './commands/calendar';
import { check } from './commands/check';
import { exportAll } from './commands/export';
import { handover } from './commands/handover';
import { invoice } from './commands/invoice';
import { list } from './commands/list';
import { create } from './commands/new';
import { report } from './commands/report';
import { standing } from './commands/standing';
import type { Terminal } from './terminal';

const COMMANDS: Readonly<Record<string, Command>> = {
  new: create,
  check,
  standing,
  report,
  invoice,
  list,
  calendar,
  export: exportAll,
  handover,
};

/** Refusals that are about the change asked for, not about reading the file. */
const NOT_DONE = new Set<Refusal['code']>([
  'changed-meanwhile',
  'cannot-write',
  'open-elsewhere',
  'already-there',
  'not-ours',
]);

/** Runs one command; answers with its exit status. Problems are sentences, never stack traces. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return withoutCommand(name, terminal);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOn(command));
    return DONE;
  }
  try {
    return await command.run(given(command, rest), terminal);
  } catch (error) {
    return refused(error, command, rest.includes('--json'), terminal);
  }
}

function withoutCommand(name: string, terminal: Terminal): number {
  const asked = name === '' || name === 'help' || name === '--help' || name === '-h';
  if (asked) terminal.out(overview());
  else
    terminal.err(`Daybook has no command “${name}”. Try: ${Object.keys(COMMANDS).join(', ')}.\n`);
  return asked ? DONE : UNREADABLE;
}

function given(command: Command, words: string[]): Given {
  try {
    const { positionals, values } = parseArgs({
      args: withoutBare(words, command),
      options: command.options,
      allowPositionals: true,
    });
    if (positionals.length === command.words)
      return { positionals, options: values as Given['options'] };
  } catch (error) {
    throw mistakeIn(error, command) ?? error;
  }
  throw new Misuse('That is not how this command is written.');
}

/** `--kind` as the last word, or before another option, means `--list`. */
const withoutBare = (words: readonly string[], { bare = {} }: Command): string[] =>
  words.map((word, index) => {
    const meant = word.startsWith('--') ? bare[word.slice(2)] : undefined;
    const next = words[index + 1];
    return meant && (next === undefined || next.startsWith('--')) ? `--${meant}` : word;
  });

/** What is wrong with an option, in plainer words than Node's. */
function mistakeIn(error: unknown, { options }: Command): Misuse | undefined {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (!String(code).startsWith('ERR_PARSE_ARGS')) return undefined;
  const option = /--?[\w-]+/.exec(String(message))?.[0] ?? '';
  const type = options[option.replace(/^-+/, '')]?.type;
  if (!type) return new Misuse(`There is no option ${option} here.`);
  return new Misuse(
    `${option} ${type === 'string' ? 'needs a value after it' : 'takes no value'}.`,
  );
}

function refused(error: unknown, command: Command, json: boolean, terminal: Terminal): number {
  if (!(error instanceof Refusal) && !(error instanceof Misuse)) throw error;
  const usage = error instanceof Misuse ? `\nUsage: daybook ${command.usage}` : '';
  const code = error instanceof Refusal ? error.code : 'usage';
  terminal.err(`${error.message}${usage}\n`);
  if (json) terminal.out(`${JSON.stringify({ error: { code, message: error.message } })}\n`);
  return error instanceof Refusal && NOT_DONE.has(error.code) ? REFUSED : UNREADABLE;
}

const helpOn = ({ usage, help }: Command): string => `daybook ${usage}\n\n${help}\n`;

const overview = (): string =>
  [
    'Daybook checks a coordinator’s log, holds it against every clause of the contract, and writes the documents.',
    '',
    ...Object.values(COMMANDS).map(
      ({ usage, help }) => `  daybook ${usage}\n      ${help.split('\n')[0]}`,
    ),
    '',
    'FILE is an .xlsx workbook, or a folder with a .csv file for each sheet.',
    'daybook COMMAND --help says more.',
    '',
  ].join('\n');
