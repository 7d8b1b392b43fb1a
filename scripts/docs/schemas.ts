import * as z from 'zod';
import { checkSchema, listSchema, standingSchema } from '../../src/render/json-shapes';

const written = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema), undefined, 2)}\n`;

/** The JSON Schema of everything that `--json` prints, by file name. */
export const schemas = (): Readonly<Record<string, string>> => ({
  'check.json': written(checkSchema),
  'standing.json': written(standingSchema),
  'list.json': written(listSchema),
});
