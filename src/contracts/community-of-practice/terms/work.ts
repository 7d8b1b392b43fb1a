import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const consultation: readonly Term[] = [
  {
    ref: 'T6',
    clause: QUOTES.T6,
    rule: 'minimum',
    measure: 'Conversations',
    atLeast: '12 conversations',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'The call names no number: 12 conversations are proposed.',
  },
  {
    ref: 'T6b',
    clause: QUOTES.T6,
    rule: 'coverage',
    measure: 'Conversations',
    atLeast: '1',
    per: 'contract',
    of: 'Organisations where Funded = Yes',
    ifBroken: 'warn',
    assumption: 'Every funded organisation is asked at least once.',
  },
  {
    ref: 'T6c',
    clause: QUOTES.T6,
    rule: 'coverage',
    measure: 'Conversations',
    atLeast: '4',
    per: 'contract',
    of: 'Roles',
    ifBroken: 'warn',
    assumption: '“Creators and users” is read as at least four conversations with each.',
  },
  {
    ref: 'T6d',
    clause: QUOTES.T6,
    rule: 'evidence',
    measure: 'Quotes kept',
    atLeast: '100 %',
    per: 'contract',
    of: 'Consent on',
    ifBroken: 'stop',
    assumption: 'Nobody is quoted without having agreed to it.',
  },
];

const options: readonly Term[] = [
  {
    ref: 'T7',
    clause: QUOTES.T7,
    rule: 'minimum',
    measure: 'Options looked at',
    atLeast: '3 options',
    per: 'contract',
    ifBroken: 'warn',
    assumption: '“A range” is read as at least three options.',
  },
  {
    ref: 'T7b',
    clause: QUOTES.T7,
    rule: 'evidence',
    measure: 'Options looked at',
    atLeast: '100 %',
    per: 'contract',
    of: 'For, Against, Cost, Care and inclusion, Recommendation',
    ifBroken: 'note',
    assumption:
      'An option can be compared once it says what is for and against it, what it costs, what it means for care and inclusion, and what is recommended.',
  },
];

const onboarding: readonly Term[] = [
  {
    ref: 'T8',
    clause: QUOTES.T8,
    rule: 'stage',
    atMost: '30 days',
    window: 'Member stages to First contribution',
    of: 'Members',
    ifBroken: 'note',
    assumption:
      'Somebody who is at one step for more than 30 days is pointed out by code: the process may need mending, not the person.',
  },
];

const tools: readonly Term[] = [
  {
    ref: 'T9',
    clause: QUOTES.T9,
    rule: 'coverage',
    measure: 'Tool evaluations',
    atLeast: '1',
    per: 'contract',
    of: 'Tools',
    ifBroken: 'note',
    assumption: 'Every tool on the list is evaluated once.',
  },
  {
    ref: 'T9b',
    clause: QUOTES.T9,
    rule: 'scorecard',
    measure: 'Tool evaluations',
    atLeast: '8',
    per: 'contract',
    window: 'Licence, Hosting; Price; Accessibility; Data location, Export',
    of: 'Tools where Recommended = Yes',
    ifBroken: 'warn',
    assumption:
      'Six questions, 0 to 2 points each: a tool that is recommended has at least 8 of 12.',
  },
  {
    ref: 'T9c',
    clause: QUOTES.T9,
    rule: 'minimum',
    measure: 'Open source tools evaluated',
    atLeast: '3 tools',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'The call names no number: three open source tools are proposed.',
  },
];

const openness: readonly Term[] = [
  {
    ref: 'T10',
    clause: QUOTES.T10,
    rule: 'coverage',
    measure: 'Gatherings held',
    atLeast: '1',
    per: 'contract',
    of: 'Organisations where Funded = Yes',
    ifBroken: 'note',
    assumption: '“Active participation” is read as coming to at least one gathering.',
  },
  {
    ref: 'T10b',
    clause: QUOTES.T10,
    rule: 'minimum',
    measure: 'Other organisations consulted',
    atLeast: '3 organisations',
    per: 'contract',
    ifBroken: 'note',
    assumption: '“Also open to other organisations” is read as asking at least three of them.',
  },
];

/** What the work itself must bring. */
export const workTerms: readonly Term[] = [
  ...consultation,
  ...options,
  ...onboarding,
  ...tools,
  ...openness,
];
