import type { Currency } from '../../model/money';
import { foldedText } from '../../workbook/cell';
import type { Column, ColumnKind, Row, Value } from '../../workbook/column';
import type { Workbook } from '../../workbook/workbook';
import { type Field, type Resource, sourceOf } from './resource';

/** A field of a Table Schema (Frictionless). */
export interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  id: 'string',
  code: 'string',
  choice: 'string',
  email: 'string',
  link: 'string',
  quantity: 'string',
  codes: 'array',
  day: 'date',
  moment: 'date',
  time: 'time',
  duration: 'integer',
  count: 'integer',
  number: 'number',
  money: 'number',
  'yes-no': 'boolean',
};

/**
 * What a resource holds, so that another program can check it. It says no more than is true: a rule
 * that some row breaks is left out, and the table of issues tells of the row.
 */
export function schemaOf(
  resource: Resource,
  resources: readonly Resource[],
  book: Workbook,
): TableSchema {
  const { fields, key } = resource;
  const primary = fields.find((field) => field.key === key && isKey(field, resource));
  const foreignKeys = fields.flatMap((field) => foreignKey(field, resource, resources, book) ?? []);
  return {
    fields: fields.map((field) => fieldSchema(field, resource, book.contract.currency)),
    missingValues: [''],
    ...(primary && { primaryKey: primary.name }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldSchema(field: Field, resource: Resource, currency: Currency): FieldSchema {
  const { name, column } = field;
  const description = unitOf(column, currency);
  const constraints: Constraints = {
    ...(column.required && isFull(field, resource) && { required: true }),
    ...(field.key === resource.key && isKey(field, resource) && { unique: true }),
    ...(column.choices && column.kind === 'choice' && { enum: column.choices }),
  };
  return {
    name,
    type: TYPES[column.kind],
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function unitOf({ kind }: Column, currency: Currency): string | undefined {
  if (kind === 'duration') return 'In minutes.';
  return kind === 'money' ? `In ${currency} (ISO 4217).` : undefined;
}

const valuesOf = ({ key }: Field, rows: readonly Row[]): (Value | undefined)[] =>
  rows.map((row) => row[key]);

const isFull = (field: Field, { rows }: Resource): boolean =>
  valuesOf(field, rows).every((value) => value !== undefined);

const isKey = (field: Field, resource: Resource): boolean =>
  isFull(field, resource) && new Set(valuesOf(field, resource.rows)).size === resource.rows.length;

/** Codes that point at the key of another resource, where each of them is there. */
function foreignKey(
  field: Field,
  { rows }: Resource,
  resources: readonly Resource[],
  book: Workbook,
): ForeignKey | undefined {
  const { column, name } = field;
  const reference =
    column.kind === 'code' ? book.references.get(foldedText(column.refers ?? '')) : undefined;
  const target = reference && resources.find(({ source }) => source === sourceOf(reference));
  const key = target?.fields.find((each) => each.key === target.key);
  if (!target || !key || !isKey(key, target)) return undefined;
  const known = new Set(valuesOf(key, target.rows));
  const isThere = valuesOf(field, rows).every((value) => value === undefined || known.has(value));
  return isThere
    ? { fields: name, reference: { resource: target.name, fields: key.name } }
    : undefined;
}
