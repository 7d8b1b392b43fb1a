import { severityOf } from '../../checks/severity';
import type { Contract } from '../../model/contract';
import { type Day, isoDay } from '../../model/day';
import type { Issue } from '../../model/issue';
import type { Value } from '../../workbook/column';
import { plainValue } from '../../workbook/plain-value';
import type { Workbook } from '../../workbook/workbook';
import { renderCsv } from '../csv';
import { type Field, isOfAgreement, type Leaving, type Resource, resourcesOf } from './resource';
import { schemaOf, type TableSchema } from './schema';

export interface PackageFacts extends Leaving {
  readonly issues: readonly Issue[];
  /** The day on which it was made. */
  readonly made: Day;
}

/**
 * A workbook as a Frictionless data package: `datapackage.json` and a .csv for each sheet and list,
 * by file name. Other programs can read it, and check it, without knowing Daybook.
 */
export function dataPackage(book: Workbook, facts: PackageFacts): Readonly<Record<string, string>> {
  const resources = resourcesOf(book, facts);
  const tables = [
    ...resources.map((resource) => ({
      name: resource.name,
      title: resource.title,
      schema: schemaOf(resource, resources, book),
      rows: rowsOf(resource, book),
    })),
    contractTable(book.contract),
    issuesTable(facts.issues, book.contract),
  ];
  const { title } = book.contract;
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'daybook',
    title,
    created: `${isoDay(facts.made)}T00:00:00Z`,
    resources: tables.map(descriptorOf),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, undefined, 2)}\n`,
    ...Object.fromEntries(
      tables.map(({ name, schema, rows }) => [
        `${name}.csv`,
        renderCsv([schema.fields.map((field) => field.name), ...rows]),
      ]),
    ),
  };
}

interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly schema: TableSchema;
  readonly rows: readonly (readonly string[])[];
}

const descriptorOf = ({ name, title, schema }: PackageTable) => ({
  profile: 'tabular-data-resource',
  name,
  title,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema,
});

const rowsOf = ({ source, fields, rows }: Resource, book: Workbook): string[][] => {
  const mayLeave = (text: string): boolean =>
    isOfAgreement(source) || book.belongsIn(text) === undefined;
  return rows.map((row) =>
    fields.map((field) => {
      const cell = cellOf(row[field.key], field, book.contract);
      return field.column.kind !== 'text' || mayLeave(cell) ? cell : LEFT_OUT;
    }),
  );
};

/** In the place of a text that belongs in another system; `issues.csv` says where it stood. */
const LEFT_OUT = '–';

function cellOf(value: Value | undefined, { column }: Field, { currency }: Contract): string {
  if (value === undefined) return '';
  return column.kind === 'codes' ? JSON.stringify(value) : plainValue(value, column, currency);
}

const string = (...names: readonly string[]): TableSchema => ({
  fields: names.map((name) => ({ name, type: 'string' })),
  missingValues: [''],
});

/** What the figures rest on. */
const contractTable = ({ calendar, ...contract }: Contract): PackageTable => ({
  name: 'contract',
  title: 'Contract',
  schema: string('item', 'value'),
  rows: [
    ['title', contract.title],
    ['client', contract.client.name],
    ['starts', isoDay(calendar.contract.first)],
    ['ends', isoDay(calendar.contract.last)],
    ['currency', contract.currency],
    ['timeZone', contract.timeZone],
    ['locale', contract.locale],
    ['yearStart', String(calendar.yearStart)],
    ['dayLengthMinutes', String(contract.dayLength)],
  ],
});

/** Where a cell could not be read, its value is not in the package: this says which. */
const issuesTable = (issues: readonly Issue[], contract: Contract): PackageTable => ({
  name: 'issues',
  title: 'Issues',
  schema: string('severity', 'code', 'sheet', 'row', 'column', 'cell'),
  rows: issues
    .map((issue) => ({ issue, severity: severityOf(issue, contract) }))
    .filter(({ severity }) => severity !== 'off')
    .map(({ issue: { code, place }, severity }) => [
      severity,
      code,
      place.sheet,
      place.row === undefined ? '' : String(place.row),
      place.column ?? '',
      place.cell ?? '',
    ]),
});
