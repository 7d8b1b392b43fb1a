import type { Label } from '../../src/words/catalogue';
import { LANGUAGES } from '../../src/words/language';
import { COLUMN_KINDS, type Column, type ColumnKind } from '../../src/workbook/column';
import { CONTRACT_ITEMS } from '../../src/workbook/contract-items';
import {
  JOURNALS,
  REPLACED,
  SHEETS,
  type SheetKey,
  WORKBOOK_VERSION,
} from '../../src/workbook/sheets';
import { tableOf } from './markdown';
import { RULE_ROWS } from './rule-rows';

const { sheets, contract, choices } = LANGUAGES.en;

const KINDS: Readonly<Record<ColumnKind, string>> = {
  text: 'Any words.',
  id: 'A short code that no other row of the sheet has.',
  day: 'A date cell; `2026-03-31`; `31/3/2026` or `3/31/2026`, in the order of the contract’s language and region; `31 March 2026`. A day without its year, or one that the calendar does not have, is not guessed at.',
  moment: 'A day with a time of day.',
  time: 'A time cell; `09:30`; `9.30`; `9.30 pm`; `24:00`.',
  duration: 'A duration cell; `2` and `2.5` are hours; `2h 30m`; `1:30`; `90 min`; `0.5 day`.',
  count: 'A whole number, zero or more.',
  number: 'Any number.',
  money:
    'An amount of the contract’s currency, with or without its sign: `500`, `£2,166.67`, `₹1,23,456.50`.',
  'yes-no': 'A tick box; yes or no, in words.',
  code: 'The code or the name of one entry of a list or register. A name that several entries share is never guessed at.',
  codes: 'Several of them, with commas between.',
  choice: 'One of the words that Daybook knows, named below.',
  email: 'One e-mail address.',
  link: 'A web address, or words that say where a thing is.',
  quantity: 'A figure with its unit: `28 h`, `33 %`, `£500`, `14 days`, `22`.',
};

/** The specification of the sheet format, from the declarations that the reader itself uses. */
export const workbookPage = (): string =>
  `${[
    '# The workbook: a specification',
    `Version ${WORKBOOK_VERSION}. Written by \`npm run docs\` from the declarations that Daybook reads with.`,
    INTRODUCTION,
    '## Kinds of columns',
    tableOf(
      ['Kind', 'What a cell may hold'],
      COLUMN_KINDS.map((kind) => [choices[kind], KINDS[kind]]),
    ),
    '## The sheets',
    ...(Object.keys(SHEETS) as SheetKey[]).map(sheetSection),
    '## The lines of the Contract sheet',
    'A line is known by its item; the lines may stand in any order, and other lines are left alone.',
    tableOf(['Item', 'Also understood', 'Kind', 'Needed', 'What it means'], contractLines()),
    '## What a row of Terms says, rule by rule',
    RULES_INTRODUCTION,
    tableOf(
      ['Rule', 'Measure', 'At least', 'At most', 'Per', 'Window', 'Of / for each', 'Warn at'],
      RULE_ROWS,
    ),
    CONDITIONS,
    OWNED,
  ].join('\n\n')}\n`;

const INTRODUCTION = `A workbook is an \`.xlsx\` file, a Google Sheets spreadsheet, or a folder with a \`.csv\` file for each sheet, named
after it. What follows holds for all three.

- A sheet is known by its name, a column by its header. Sheets and columns MAY stand in any order. Case, spaces, invisible
  marks, a colon and a unit in brackets do not matter: \` hours (h): \` is *Hours*.
- The header row is the row, among the first twelve, with the most headers that mean something. Row numbers in messages are
  those that the person sees.
- Columns and sheets that mean nothing to Daybook MAY be there, and are left alone: so are the pages of help in a new
  workbook, *Start here*, *How to*, *Rules* and *Words*.
- A header that stands twice, or that is missing, is reported; of two, the first counts.
- Blank rows are passed over. A row that holds nothing but what stands there beforehand (a list’s name, an empty tick box)
  is blank.
- A formula counts as its last result; a formula in a column of words is reported. A cell that shows an error is reported
  and counts as empty.
- *Log*, *Contract*, *Terms*, *Measures* and *Lists* SHOULD be there. Without *Log* there is nothing to read.`;

const RULES_INTRODUCTION = `Empty cells of this table are not read by the rule. A term counts from *From* until *Until*; a clause that changes
half-way through is two rows with the same reference, each judged for its own days.`;

const CONDITIONS = `## Conditions

*Where* cells, and the words after *where* in *Of / for each*, hold conditions with semicolons between; all must hold.

| written | a row counts when |
|---|---|
| \`Activity = Visit, Audit\` | the column holds one of these; codes and names both count |
| \`Activity ≠ Visit\` or \`Activity is not Visit\` | it holds none of them |
| \`People ≥ 5\`, \`People ≤ 5\` | it holds a figure that is at least, or at most, so much |
| \`Evidence is filled\`, \`Evidence is blank\` | it holds something, or nothing |
| \`Place tags = patna\` | the entry that the column names has this in a column of its own |
| \`SHG Village District = North\` | the same, through the entries that entries name, as far as they go |
| \`Amount ≥ £500\`, \`Due ≤ 2026-03-31\` | figures and days as people write them |
| \`When = evening, weekend\` | in Measures, of the day on which a row counts: \`saturday\`, \`sunday\`, \`weekend\`, \`holiday\`, \`weekday\`, \`in term\`, \`out of term\`; in the log \`evening\` too |

Time that runs past midnight, or past the hour at which evening begins, is counted on both sides of it.`;

const OWNED = `## What Daybook writes

Daybook replaces the content of ${listed(REPLACED)}, adds rows to ${listed(JOURNALS)}, and fills the log’s column *Check*. It
writes nowhere else. In *Invoices* the last two columns are for people: *Paid on*, and *Void because*.`;

function listed(keys: readonly SheetKey[]): string {
  const names = keys.map((key) => `*${sheets[key].name}*`);
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function sheetSection(key: SheetKey): string {
  const labels: Readonly<Record<string, Label>> = sheets[key].columns;
  const rows = Object.entries<Column>(SHEETS[key]).map(([column, declared]) => {
    const [label, aliases, help] = labels[column] ?? [column, [], ''];
    return [label, aliases.join(', '), kindOf(declared), declared.required ? 'yes' : '', help];
  });
  return [
    `### ${sheets[key].name}`,
    sheets[key].about,
    tableOf(['Header', 'Also understood', 'Kind', 'Needed', 'What it is for'], rows),
  ].join('\n\n');
}

const words: Readonly<Record<string, string>> = choices;

function kindOf({ kind, refers, choices: keys }: Column): string {
  const kept = words[kind] ?? kind;
  if (refers !== undefined) return `${kept} of *${refers}*`;
  return keys ? `${kept}: ${keys.map((key) => words[key] ?? key).join(', ')}` : kept;
}

const contractLines = (): string[][] =>
  Object.entries<Column>(CONTRACT_ITEMS).map(([item, column]) => {
    const [label, aliases, help] = (contract as Readonly<Record<string, Label>>)[item] ?? [
      item,
      [],
      '',
    ];
    return [label, aliases.join(', '), kindOf(column), column.required ? 'yes' : '', help];
  });
