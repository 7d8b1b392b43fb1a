import { wordsFor } from '../words/words';
import type { SheetLayout, WorkbookLayout } from '../workbook/layout';
import { FOR_READING, type SheetKey } from '../workbook/sheets';
import type { Example } from './example';
import { contractSheet } from './layout/contract-sheet';
import type { Offer } from './layout/dropdown';
import { helpTabs } from './layout/help';
import { listRows, spareLines } from './layout/lists';
import { SHEET_GROUPS, TAB_COLOURS, TAB_GROUPS, type TabGroup } from './layout/sheet-order';
import {
  highlightsOf,
  ownColumn,
  type Planned,
  standardColumn,
  standardColumns,
  type TypedRow,
  tableLayout,
} from './layout/standard';
import { startHereSheet, type TabNote } from './layout/start-here';
import type { Register, Template } from './template';

/** A new workbook as a template plans it, with an example's rows where one is given. */
export function layoutOf(
  template: Template,
  { example }: { readonly example?: Example | undefined } = {},
): WorkbookLayout {
  const locale = template.contract.locale?.value ?? 'en-GB';
  const words = wordsFor(locale);
  const plan: Plan = { template, words, example };
  const groups = TAB_GROUPS.map((group) => ({ group, tabs: tabsOf(group, plan) }));
  const notes = Object.fromEntries(
    groups.map(({ group, tabs }) => [group, tabs.map(({ note }) => note)]),
  ) as Record<TabGroup, TabNote[]>;
  return {
    title: template.contract.title?.value ?? template.name,
    language: locale,
    timeZone: template.contract.timeZone?.value ?? 'Europe/London',
    sheets: [
      startHereSheet(template, notes, words),
      ...groups.flatMap(({ group, tabs }) =>
        tabs.map(({ sheet }) => ({ ...sheet, tabColour: TAB_COLOURS[group] })),
      ),
    ],
  };
}

interface Plan extends Offer {
  readonly example: Example | undefined;
}

interface Tab {
  readonly sheet: SheetLayout;
  readonly note: TabNote;
}

function tabsOf(group: TabGroup, plan: Plan): Tab[] {
  const { template } = plan;
  if (group === 'kept') return template.registers.map((register) => registerTab(register, plan));
  if (group === 'help')
    return helpTabs(plan.words).map(({ sheet, about }) => ({
      sheet,
      note: { name: sheet.name, about },
    }));
  const keys: readonly SheetKey[] = SHEET_GROUPS[group];
  return keys.filter((key) => !template.leftOut.includes(key)).map((key) => standardTab(key, plan));
}

function registerTab(register: Register, { example, ...offer }: Plan): Tab {
  const columns = register.columns.map((column) => ownColumn(column, offer));
  const rows = example?.registers[register.name] ?? register.rows;
  const sheet = tableLayout(register.name, columns, rows, offer.words);
  return { sheet, note: { name: register.name, about: register.about } };
}

function standardTab(key: SheetKey, plan: Plan): Tab {
  const { name, about } = plan.words.sheets[key];
  const note = { name, about };
  if (key === 'contract') return { sheet: contractSheet(plan, plan.example?.decided), note };
  const columns = columnsOf(key, plan);
  return {
    sheet: {
      ...tableLayout(name, columns, rowsOf(key, plan), plan.words),
      generated: FOR_READING.includes(key),
      ...(key === 'lists' && { exceptions: spareLines(plan.template.lists) }),
      highlights: highlightsOf(key, columns, plan.words),
    },
    note,
  };
}

function columnsOf(key: SheetKey, plan: Plan): Planned[] {
  if (key !== 'log') return standardColumns(key, plan);
  const { before, own, after } = plan.template.log;
  return [
    ...before.map((column) => standardColumn('log', column, plan)),
    ...own.map((column) => ownColumn(column, plan)),
    ...after.map((column) => standardColumn('log', column, plan)),
  ];
}

/** What a new sheet holds: the example's rows, or else the template's. */
function rowsOf(key: SheetKey, { template, example, words }: Plan): readonly TypedRow[] {
  if (key === 'log')
    return (example?.log ?? []).map(({ own, ...standard }) => ({ ...standard, ...own }));
  const given = key === 'contract' ? undefined : example?.sheets[key];
  if (given) return given;
  switch (key) {
    case 'lists':
      return listRows(template.lists).map(({ list, entry }) => ({ list, ...entry }));
    case 'standing':
      return [{ sentence: words.startHere.notYet }];
    case 'issues':
      return [{ what: words.startHere.notYet }];
    case 'mailing':
      return [{ reason: words.startHere.notYet }];
    case 'columns':
      return addedColumns(template, words.sheets.log.name);
    case 'reports':
      return template.reports.map(({ sections: _, ...row }) => row);
    case 'sections':
      return template.reports.flatMap(({ report, sections }) =>
        sections.map((row) => ({ report, ...row, section: words.documents.sections[row.section] })),
      );
    case 'terms':
      return template.terms.map((row) => ({ ...row, decided: example?.decided?.[row.ref] }));
    case 'measures':
    case 'milestones':
    case 'submissions':
    case 'schoolTerms':
    case 'recipients':
      return template[key];
    case 'translations':
      return template.translations ?? [];
    default:
      return [];
  }
}

/** The rows of the Columns sheet: what the contract adds to the log, then its registers. */
const addedColumns = ({ log, registers }: Template, logName: string): TypedRow[] =>
  [{ name: logName, columns: [...log.own, ...log.offered] }, ...registers].flatMap(
    ({ name, columns }) => columns.map((column) => ({ sheet: name, ...column })),
  );
