import * as z from 'zod';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const rowNumber = z.int().min(1);
const amount = z.union([z.number(), isoDay]).nullable();

/** The version of the shapes below: it grows by one whenever a reader of the old shape would break. */
export const JSON_VERSION = 1;

const issue = z.strictObject({
  code: z.string().describe('A lasting name for this kind of issue.'),
  severity: z.enum(['stop', 'warn', 'note']),
  sheet: z.string(),
  row: rowNumber.nullable().describe('As the person sees it: row 1 is the first row of the sheet.'),
  column: z.string().nullable().describe('The header of the column, as the person wrote it.'),
  cell: z.string().nullable().describe('The address of the cell, such as E14.'),
  facts: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe('Days are ISO dates, times are minutes.'),
  message: z.string().describe('What is wrong, why it matters and what to do.'),
});

/** What `daybook check --json` prints. */
export const checkSchema = z
  .strictObject({
    version: z.literal(JSON_VERSION),
    asOf: isoDay,
    issues: z.array(issue),
    counts: z.strictObject({ stop: z.int(), warn: z.int(), note: z.int() }),
  })
  .meta({ title: 'daybook check --json' });

const period = z.strictObject({ first: isoDay, last: isoDay });
const status = z.enum(['met', 'on-course', 'at-risk', 'broken', 'not-yet-due']);

const term = z.strictObject({
  ref: z.string(),
  clause: z.string().describe("The contract's own words."),
  rule: z.string(),
  measure: z.string().nullable(),
  status,
  unit: z
    .enum(['minutes', 'working-days', 'days', 'count', 'money', 'percent', 'day'])
    .describe(
      'Of every amount: whole minutes, whole days, a count, minor units of the currency, per cent; or the amount is a day, as an ISO date.',
    ),
  currency: z.string().nullable().describe('ISO 4217, where the unit is money.'),
  period: period.describe('The days that the amounts are about, both included.'),
  actual: amount,
  expectedByToday: amount,
  required: amount,
  remaining: z.number().nullable().describe('In the unit; in days where the amounts are days.'),
  pace: z.strictObject({ amount: z.number(), per: z.string() }).nullable(),
  achievable: z.boolean().nullable(),
  sentence: z.string(),
  sheet: z.string().describe('The sheet whose rows the figures rest on.'),
  rows: z.array(rowNumber),
  history: z.array(z.strictObject({ period, status, actual: z.number(), required: z.number() })),
});

/** What `daybook standing --json` prints. */
export const standingSchema = z
  .strictObject({
    version: z.literal(JSON_VERSION),
    asOf: isoDay,
    contract: z.strictObject({
      title: z.string(),
      first: isoDay,
      last: isoDay,
      currency: z.string(),
      timeZone: z.string(),
    }),
    terms: z.array(term),
    unjudged: z
      .array(z.strictObject({ ref: z.string(), clause: z.string(), row: rowNumber }))
      .describe('Terms with a cell that could not be read: see the issues at their rows.'),
  })
  .meta({ title: 'daybook standing --json' });

/** What `daybook list --json` prints, and manifest.json holds: counts alone, nobody's name or address. */
export const listSchema = z
  .strictObject({
    version: z.literal(JSON_VERSION),
    made: isoDay,
    contacts: z.int().describe('contacts = members + merged + leftOut + needsAttention'),
    members: z.int(),
    merged: z.int().describe('Contact rows that share a line of the list with an earlier row.'),
    leftOut: z.int(),
    needsAttention: z.int(),
    leftOutByReason: z.record(z.string(), z.int()),
    needsAttentionByProblem: z.record(z.string(), z.int()),
  })
  .meta({ title: 'daybook list --json' });

export type CheckJson = z.infer<typeof checkSchema>;
export type StandingJson = z.infer<typeof standingSchema>;
