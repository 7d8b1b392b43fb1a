import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod';
import { checkSchema, listSchema, standingSchema } from '../../src/render/json-shapes';

/** The same shapes twice: as Daybook declares them, and as docs/schema tells other programs. */
export const SCHEMAS = { check: checkSchema, standing: standingSchema, list: listSchema };

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });

/** What two validators that know nothing of one another hold against some JSON; nothing where it is sound. */
export function faultsOf(kind: keyof typeof SCHEMAS, json: unknown): unknown[] {
  const published: Record<string, unknown> = JSON.parse(
    readFileSync(`docs/schema/${kind}.json`, 'utf8'),
  );
  const schema: z.ZodType = SCHEMAS[kind];
  const own = schema.safeParse(json);
  const validate = ajv.compile(published);
  validate(json);
  return [...(own.error?.issues ?? []), ...(validate.errors ?? [])];
}
