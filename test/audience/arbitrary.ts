import fc from 'fast-check';
import { HOSTILE } from '../render/hostile';
import { type Cells, YES } from './contacts';

/** No sentence of Daybook's has this in it. */
export const NAME = 'Xerxes';
/** Nor this. */
export const DOMAIN = 'patna-valley.org';

const FORMULAS = [
  '=1+1',
  '+44 1292',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r\n=1',
  '\ufeff=1',
  '\u200b+1',
  '\u00ad@x',
  '＝1',
  '－1',
  '|calc',
  '%0A',
  'Ana;=1',
  'Ana\n=1',
  '" =1',
];

const hostile = fc.constantFrom(...FORMULAS, ...Object.values(HOSTILE));

/** A name or an organisation, often one that means harm. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(NAME, `${NAME} Silva`, `${NAME}, MBE`, 'सुनीता', '') },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: hostile.map((text) => `${NAME} ${text}`) },
);

const people = fc.constantFrom('ana', 'bo', 'cal', "o'dee", 'eve', 'fay', 'gus');

/** An address, mostly one of a few, so that several rows share it. */
const address = fc.oneof(
  { weight: 6, arbitrary: people.map((local) => `${local}@${DOMAIN}`) },
  { weight: 1, arbitrary: people.map((local) => ` ${local.toUpperCase()}@${DOMAIN}\u200b`) },
  { weight: 1, arbitrary: fc.tuple(people, people).map((both) => both.join(`@${DOMAIN}; `)) },
  { weight: 1, arbitrary: fc.constantFrom('', `abuse@${DOMAIN}`, `ana@@${DOMAIN}`, '#REF!') },
  { weight: 1, arbitrary: hostile },
);

const optional = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);

const anybody: fc.Arbitrary<Cells> = fc.record({
  'First name': words,
  'Last name': words,
  Organisation: words,
  Email: address,
  Segments: optional('board', 'eac, board', 'sen', 'care, new', 'comma', 'heart', 'ref', 'choir'),
  Consent: optional('yes', 'yes', 'yes', 'no', 'unknown'),
  'Lawful route': optional('consent', 'soft-opt-in-charity', 'soft-opt-in-commercial', 'none'),
  'Consent on': optional('2026-03-01', '2026-03-01', '2026-03-01', '2025-03-01'),
  'Consent how': optional('form', 'sign-up sheet', ' '),
  'Withdrawn on': optional('', '', '', '2026-02-01', '2026-03-01', '2026-04-01', 'in spring'),
  'Under 18': optional('', '', '', 'no', 'no', 'yes', 'perhaps'),
  Confidential: optional('', '', '', 'no', 'yes'),
});

/** Somebody who agreed, whatever else is wrong with the row. */
const willing: fc.Arbitrary<Cells> = fc
  .record({
    'First name': words,
    'Last name': words,
    Organisation: words,
    Email: address,
    Segments: optional('board', 'eac, board', 'sen, new', 'sum'),
  })
  .map((cells) => ({ ...YES, ...cells }));

/** The rows of a Contacts sheet. */
export const contacts = fc.array(fc.oneof(anybody, willing), { maxLength: 14 });

/** The addresses of a "Do not write to" sheet, all readable. */
export const refusals = fc.array(
  people.map((local) => `${local}@${DOMAIN}`),
  { maxLength: 2 },
);
