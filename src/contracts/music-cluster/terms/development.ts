import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const opportunities: readonly Term[] = [
  {
    ref: 'W9',
    clause: QUOTES.W9,
    rule: 'coverage',
    measure: 'Opportunities shared',
    atLeast: '1',
    per: 'quarter',
    of: 'Opportunity kinds',
    ifBroken: 'note',
    assumption:
      '“Both” is read as at least one of participation and one of progression each quarter.',
  },
  {
    ref: 'W10',
    clause: QUOTES.W10,
    rule: 'coverage',
    measure: 'Advice taken',
    atLeast: '1',
    per: 'year',
    of: 'Advisers',
    ifBroken: 'note',
    assumption: 'Each of the four is asked at least once in the year.',
  },
  {
    ref: 'W11',
    clause: QUOTES.W11,
    rule: 'timeliness',
    measure: 'Days to raise a need',
    atLeast: '80 %',
    atMost: '60 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'A need of the whole cluster goes to the centre within 60 days.',
  },
];

const money: readonly Term[] = [
  {
    ref: 'W12',
    clause: QUOTES.W12,
    rule: 'cap',
    measure: 'Kickstart spent or promised',
    atMost: '£500',
    per: 'contract',
    of: 'Purpose = CPD',
    warnAt: '80 %',
    ifBroken: 'stop',
    assumption:
      '“Approx. £500” is read as at most £500 in the year, for CPD only. What is promised counts as spent.',
  },
  {
    ref: 'W13',
    clause: QUOTES.W13,
    rule: 'cap',
    measure: 'Project fund spent or promised',
    atMost: '£1,000',
    per: 'contract',
    warnAt: '80 %',
    ifBroken: 'stop',
    assumption:
      '“Approx. £1000” is read as at most £1,000 in the year. What is promised counts as spent.',
  },
  {
    ref: 'W13b',
    clause: QUOTES.W13,
    rule: 'evidence',
    measure: 'Transfers between the funds',
    atLeast: '100 %',
    per: 'contract',
    of: 'Receipt',
    ifBroken: 'stop',
    assumption:
      'Nothing moves from one fund to the other without the manager’s approval, linked in the column Receipt.',
  },
];

const sharing: readonly Term[] = [
  {
    ref: 'W14',
    clause: QUOTES.W14,
    rule: 'coverage',
    measure: 'Ways of sharing',
    atLeast: '1',
    per: 'year',
    of: 'Activities where Tags = sharing',
    ifBroken: 'note',
    assumption: 'Each of the five ways of sharing is used at least once in the year.',
  },
  {
    ref: 'W14b',
    clause: QUOTES.W14,
    rule: 'evidence',
    measure: 'Case studies approved',
    atLeast: '100 %',
    per: 'contract',
    of: 'Consent on, Link',
    ifBroken: 'stop',
    assumption: 'A case study is approved only with the consent of the school and those in it.',
  },
  {
    ref: 'W15',
    clause: QUOTES.W15,
    rule: 'coverage',
    measure: 'Readings taken',
    atLeast: '1',
    per: 'half-year',
    of: 'Targets',
    ifBroken: 'note',
    assumption: 'Each agreed target is looked at twice a year.',
  },
  {
    ref: 'W15b',
    clause: QUOTES.W15,
    rule: 'timeliness',
    measure: 'Days to hand in a report',
    atLeast: '90 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'A report that comes a week after its day is still in time.',
  },
  {
    ref: 'W16',
    clause: QUOTES.W16,
    rule: 'coverage',
    measure: 'Messages sent',
    atLeast: '1',
    per: 'half-year',
    of: 'Segments where Tags = named',
    ifBroken: 'note',
    assumption:
      'Each of the four gets at least one message in half a year; pupils are reached through their schools only.',
  },
];

/** Opportunities, needs, the two funds, and sharing. */
export const developmentTerms: readonly Term[] = [...opportunities, ...money, ...sharing];
