import type { ColumnKind } from '../../workbook/column';
import type { SheetKey } from '../../workbook/sheets';
import type {
  ContractStart,
  List,
  OwnColumn,
  Register,
  Report,
  Template,
  Typed,
} from '../template';
import { ROLES, type Role } from './roles';
import { type Say, sayIn } from './say';
import type { Tongue } from './tongue';

/** A template in another language, and what of it could not be said there. */
export interface Translated {
  readonly template: Template;
  /** What a reader may meet of it, and what that is in the other language. */
  readonly said: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
}

/** Words that reports print. */
const PRINTED = new Set<Role>(['text', 'name', 'noun']);

/** The contract's own words stay as they were written, and so do codes. */
export function translated(template: Template, locale: string, tongue: Tongue): Translated {
  const missing = new Set<string>();
  const said = new Map<string, string>();
  const say = sayIn(tongue, {
    unknown: (text) => missing.add(text),
    said(role, text, translation) {
      if (PRINTED.has(role)) said.set(text, translation);
    },
  });
  const { log } = template;
  const columns = (own: readonly OwnColumn[]) => own.map((column) => columnIn(column, say));
  const sheetOf = sheetsOf(template, tongue);
  return {
    template: {
      ...template,
      name: say('help', template.name),
      purpose: say('help', template.purpose),
      contract: contractIn(template.contract, locale, tongue, say),
      terms: template.terms.map((row) => rowIn('terms', row, say, sheetOf(row.measure))),
      measures: template.measures.map((row) => rowIn('measures', row, say, sheetOf(row.measure))),
      lists: template.lists.map((list) => listIn(list, tongue, say)),
      log: { ...log, own: columns(log.own), offered: columns(log.offered) },
      registers: template.registers.map((register) => registerIn(register, say)),
      reports: template.reports.map((report) => reportIn(report, tongue, say)),
      milestones: template.milestones.map((row) => rowIn('milestones', row, say)),
      submissions: template.submissions.map((row) => rowIn('submissions', row, say)),
      schoolTerms: template.schoolTerms.map((row) => rowIn('schoolTerms', row, say)),
      recipients: template.recipients.map((row) => rowIn('recipients', row, say)),
    },
    said,
    missing: [...missing],
  };
}

type Cells = Readonly<Record<string, Typed | undefined>>;

/** A row of a standard sheet, each cell by what its words are; `spoken` is the sheet that it speaks of. */
export const rowIn = <Row extends object>(
  key: SheetKey,
  row: Row,
  say: Say,
  spoken?: SheetKey,
): Row =>
  Object.fromEntries(
    Object.entries(row as Cells).map(([column, value]) => {
      const role = ROLES[key]?.[column];
      return [column, role && typeof value === 'string' ? say(role, value, spoken) : value];
    }),
  ) as Row;

/** The standard sheet whose rows a measure counts; nothing where it is a register's. */
const sheetsOf =
  ({ measures }: Template, tongue: Tongue) =>
  (name: string | undefined): SheetKey | undefined => {
    const measure = measures.find((each) => each.measure === name);
    return measure?.sheet === undefined ? 'log' : tongue.sheet(measure.sheet);
  };

/** Names and addresses are people's own: they are said where there is a translation. */
function contractIn(
  start: ContractStart,
  locale: string,
  { to: { home } }: Tongue,
  say: Say,
): ContractStart {
  const usual: Readonly<Record<string, string>> = home;
  const items = Object.entries(start).map(([item, { value: typed, assumption, homely }]) => {
    const said = typeof typed === 'string' ? say('own', typed) : typed;
    const value = homely ? usual[item] : said;
    return [
      item,
      {
        ...(value !== undefined && { value }),
        ...(assumption !== undefined && { assumption: say('text', assumption) }),
      },
    ];
  });
  const said = Object.fromEntries(items) as ContractStart;
  return start.locale?.homely ? said : { ...said, locale: { value: locale } };
}

const listIn = ({ list, entries }: List, { added }: Tongue, say: Say): List => ({
  list: say('name', list),
  entries: [...entries, ...added(list)].map((entry) => rowIn('lists', entry, say)),
});

const columnIn = ({ column, refers, help, ...rest }: OwnColumn, say: Say): OwnColumn => ({
  ...rest,
  column: say('name', column),
  ...(refers !== undefined && { refers: say('name', refers) }),
  help: say('help', help),
});

/** Names and codes are said; an id is the same in every language. */
const NAMED = new Set<ColumnKind>(['text', 'code', 'codes']);

function registerIn({ name, about, columns, rows }: Register, say: Say): Register {
  const isNamed = new Map(columns.map(({ column, kind }) => [column, NAMED.has(kind)]));
  return {
    name: say('name', name),
    about: say('help', about),
    columns: columns.map((column) => columnIn(column, say)),
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          say('name', column),
          isNamed.get(column) && typeof value === 'string' ? say('name', value) : value,
        ]),
      ),
    ),
  };
}

function reportIn({ sections, ...report }: Report, tongue: Tongue, say: Say): Report {
  return {
    ...rowIn('reports', report, say),
    sections: sections.map((section) => {
      const about = /^(.*?)(?::| by |$)/.exec(section.of ?? '')?.[1] ?? '';
      const sheet = section.section === 'time' ? 'log' : tongue.sheet(about);
      return rowIn('sections', section, say, sheet);
    }),
  };
}
