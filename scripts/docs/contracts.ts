import { TEMPLATES } from '../../src/contracts';
import type { Clause, Template } from '../../src/contracts/template';
import { LANGUAGES } from '../../src/words/language';
import { foldedText } from '../../src/workbook/cell';
import { CONTRACT_ITEMS, type ContractItem } from '../../src/workbook/contract-items';
import { termInWords } from './terms';

/** A page of the documentation: its path in the project, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const { contract: labels } = LANGUAGES.en;

/** A page for each template: the contract's words, clause by clause, and what Daybook does with them. */
export const contractPages = (): Page[] =>
  Object.values<Template>(TEMPLATES).map((template) => ({
    path: `docs/contracts/${template.key}.md`,
    text: pageOf(template),
  }));

const pageOf = (template: Template): string =>
  `${[
    `# ${template.name}`,
    template.purpose,
    '<!-- Written by `npm run docs` from src/contracts: change it there. -->',
    '## The agreement',
    'The Contract sheet of a new workbook. Any value may be changed there; lines without one are left out here.',
    agreement(template),
    ...(template.clauses.length > 0 ? clausesOf(template) : examplesOf(template)),
    '## Tabs of its own',
    table(
      ['Tab', 'What it is for'],
      template.registers.map(({ name, about }) => [name, about]),
    ),
  ].join('\n\n')}\n`;

function agreement({ contract }: Template): string {
  const items = Object.keys(CONTRACT_ITEMS) as ContractItem[];
  const rows = items.flatMap((item) => {
    const { value, assumption = '' } = contract[item] ?? {};
    return value === undefined ? [] : [[labels[item][0], String(value), assumption]];
  });
  return table(['Item', 'Value', 'Assumption'], rows);
}

const clausesOf = (template: Template): string[] => [
  '## Clause by clause',
  ...template.clauses.flatMap((clause) => clauseOf(clause, template)),
];

function clauseOf({ ref, words, does, where, proof }: Clause, template: Template): string[] {
  const terms = template.terms.filter(({ ref: own }) => own.replace(/[a-z]$/, '') === ref);
  return [
    `### ${ref}`,
    words
      .split(' … ')
      .map((part) => `> ${part}`)
      .join('\n>\n> …\n>\n'),
    does,
    [
      ...terms.map((term) => `- ${term.ref} is judged: ${termInWords(term)}`),
      ...terms.flatMap(({ assumption }) => (assumption ? [`- Assumption: ${assumption}`] : [])),
      `- Where: ${where.join(' · ')}`,
      `- Proof: \`${proof.file}\`, “${proof.title}”`,
    ].join('\n'),
  ];
}

const examplesOf = ({ terms }: Template): string[] => [
  '## Examples of terms',
  'Three rows to write over. The tab Start here has an example of every kind of rule.',
  table(
    ['Ref', 'Clause', 'Is judged'],
    terms.map((term) => [term.ref, term.clause ?? '', termInWords(term)]),
  ),
];

const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`)
    .join('\n');

/** Everything in a template that a clause's `where` can name, folded. */
export function namesIn(template: Template): ReadonlySet<string> {
  const { sheets } = LANGUAGES.en;
  const inSheet = (sheet: string, names: readonly string[]): string[] =>
    names.map((name) => `${sheet}: ${name}`);
  const standard = Object.entries(sheets)
    .filter(([key]) => !(template.leftOut as readonly string[]).includes(key))
    .flatMap(([key, { name, columns }]) => [
      name,
      ...(key === 'log'
        ? []
        : inSheet(
            name,
            Object.values(columns).map(([label]) => label),
          )),
    ]);
  const { before, own, after, offered } = template.log;
  const shown = [...before, ...after].map((key) => sheets.log.columns[key][0]);
  return new Set(
    [
      ...standard,
      ...inSheet(sheets.log.name, [...shown, ...own.map(({ column }) => column)]),
      ...template.registers.flatMap(({ name, columns }) => [
        name,
        ...inSheet(
          name,
          columns.map(({ column }) => column),
        ),
      ]),
      ...inSheet(
        sheets.columns.name,
        [...own, ...offered].map(({ column }) => column),
      ),
      ...inSheet(
        sheets.terms.name,
        template.terms.map(({ ref }) => ref),
      ),
      ...inSheet(
        sheets.measures.name,
        template.measures.map(({ measure }) => measure),
      ),
      ...inSheet(
        sheets.lists.name,
        template.lists.map(({ list }) => list),
      ),
      ...inSheet(
        sheets.reports.name,
        template.reports.map(({ report }) => report),
      ),
      ...inSheet(
        sheets.milestones.name,
        template.milestones.map(({ id }) => id),
      ),
      ...inSheet(
        sheets.submissions.name,
        template.submissions.map(({ what }) => what),
      ),
      ...inSheet(
        sheets.recipients.name,
        template.recipients.map(({ report }) => report),
      ),
      ...inSheet(
        sheets.contract.name,
        Object.keys(template.contract).map((item) => labels[item as ContractItem][0]),
      ),
    ].map(foldedText),
  );
}
