import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const records: readonly Term[] = [
  {
    ref: 'C1',
    clause: QUOTES.C1,
    rule: 'timeliness',
    measure: 'Days to write the log',
    atLeast: '90 %',
    atMost: '7 days',
    per: 'month',
    ifBroken: 'note',
    assumption: '“Accuracy” is read as nine rows in ten of the log written within 7 days.',
  },
  {
    ref: 'C1b',
    clause: QUOTES.C1,
    rule: 'timeliness',
    measure: 'Days to check who can open the workbook',
    atLeast: '100 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption:
      '“Security” is read as a look, once a term, at who can open the workbook; the days are in Milestones.',
  },
  {
    ref: 'C2',
    clause: QUOTES.C2,
    rule: 'timeliness',
    measure: 'Days to take a first step',
    atLeast: '90 %',
    atMost: '10 days',
    per: 'quarter',
    ifBroken: 'note',
    assumption: 'A first step within 10 days is asked for nine barriers in ten.',
  },
];

const engagement: readonly Term[] = [
  {
    ref: 'C3',
    clause: QUOTES.C3,
    rule: 'coverage',
    measure: 'Engagement ratings',
    atLeast: '1',
    per: 'week',
    of: 'Pupils where Tier = Tier 1',
    ifBroken: 'note',
    assumption: 'Each pupil on tier 1 is given an engagement rating every week.',
  },
  {
    ref: 'C3b',
    clause: QUOTES.C3,
    rule: 'band',
    measure: 'Low engagement ratings',
    per: 'quarter',
    window: 'at risk ≥ 50 %',
    of: 'Pupils, Engagement ratings',
    ifBroken: 'note',
    assumption: 'A pupil whose rating was 1 or 2 in half of the weeks or more is at risk.',
  },
  {
    ref: 'C4',
    clause: QUOTES.C4,
    rule: 'band',
    measure: 'Sessions lost to suspension',
    per: 'year',
    window: 'watch ≥ 10, near the limit ≥ 60, at the limit ≥ 90',
    of: 'Pupils',
    ifBroken: 'warn',
    assumption:
      'What was prevented cannot be counted: pupils who have lost 10, 60 or 90 sessions are. 90 sessions, 45 days, are the limit for a school year.',
  },
  {
    ref: 'C4b',
    clause: QUOTES.C4,
    rule: 'timeliness',
    measure: 'Days to meet after a suspension',
    atLeast: '100 %',
    atMost: '1 day',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'Pupil and home are met on the first day back, or the day after.',
  },
  {
    ref: 'C5',
    clause: QUOTES.C5,
    rule: 'band',
    measure: 'Unauthorised sessions',
    per: 'year',
    window: 'watch ≥ 2 %, truancy ≥ 5 %',
    of: 'Pupils, Possible sessions',
    ifBroken: 'note',
    assumption:
      'The job description has no figures: unauthorised absence from 2 % is watched, from 5 % it is called truancy.',
  },
];

const wellbeing: readonly Term[] = [
  {
    ref: 'C6',
    clause: QUOTES.C6,
    rule: 'evidence',
    measure: 'Interventions reviewed',
    atLeast: '100 %',
    per: 'contract',
    of: 'Confidence before, Confidence after',
    ifBroken: 'note',
    assumption: 'Each intervention asks the pupil before and after, from 1 to 5.',
  },
  {
    ref: 'C7',
    clause: QUOTES.C7,
    rule: 'minimum',
    measure: 'Check-ins',
    atLeast: '3 check-ins',
    per: 'week',
    ifBroken: 'note',
    assumption: '“Daily stress” is read as at least three check-ins in a school week.',
  },
];

/** What the post is for. */
export const purposeTerms: readonly Term[] = [...records, ...engagement, ...wellbeing];
