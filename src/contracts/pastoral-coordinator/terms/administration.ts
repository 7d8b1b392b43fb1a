import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const attendance: readonly Term[] = [
  {
    ref: 'C17',
    clause: QUOTES.C17,
    rule: 'band',
    measure: 'Absent sessions',
    per: 'year',
    window: 'persistent ≥ 10 %, severe ≥ 50 %',
    of: 'Pupils, Possible sessions',
    ifBroken: 'warn',
    assumption:
      'The job description has no figures: persistent absence is 10 % of possible sessions or more, severe 50 % or more, as the Department for Education has it. 38 of 380 is persistent.',
  },
  {
    ref: 'C17b',
    clause: QUOTES.C17,
    rule: 'coverage',
    measure: 'Attendance rows',
    atLeast: '1',
    per: 'quarter',
    of: 'Pupils',
    ifBroken: 'warn',
    assumption: 'Attendance is entered for every pupil in the year group in every quarter.',
  },
  {
    ref: 'C17c',
    clause: QUOTES.C17,
    rule: 'band',
    measure: 'Absent sessions',
    per: 'quarter',
    window: 'persistent ≥ 10 %, severe ≥ 50 %',
    of: 'Pupils, Possible sessions',
    ifBroken: 'note',
    assumption:
      'Each quarter is also looked at by itself, so that movement between the bands can be seen.',
  },
  {
    ref: 'C18',
    clause: QUOTES.C18,
    rule: 'share',
    measure: 'Absent sessions',
    atMost: '8 %',
    per: 'quarter',
    of: 'Possible sessions',
    ifBroken: 'note',
    assumption: 'For attendance, at most 8 % of all possible sessions are missed.',
  },
  {
    ref: 'C18b',
    clause: QUOTES.C18,
    rule: 'share',
    measure: 'Positive behaviour',
    atLeast: '50 %',
    per: 'quarter',
    of: 'Behaviour noticed',
    ifBroken: 'note',
    assumption: 'For behaviour, at least half of what is noticed is positive.',
  },
  {
    ref: 'C18c',
    clause: QUOTES.C18,
    rule: 'evidence',
    measure: 'Social skills interventions reviewed',
    atLeast: '100 %',
    per: 'contract',
    of: 'Social skills before, Social skills after',
    ifBroken: 'note',
    assumption: 'For social skills, they are asked for before and after, from 1 to 5.',
  },
];

const pupils: readonly Term[] = [
  {
    ref: 'C19',
    clause: QUOTES.C19,
    rule: 'coverage',
    measure: 'Careers appointments held',
    atLeast: '1',
    per: 'year',
    of: 'Pupils where Tier = Tier 1, Tier 2',
    ifBroken: 'note',
    assumption:
      'Connexions is now the careers adviser; each pupil on tiers 1 and 2 has one appointment in the school year.',
  },
  {
    ref: 'C20',
    clause: QUOTES.C20,
    rule: 'coverage',
    measure: 'Classroom observations',
    atLeast: '1',
    per: 'quarter',
    of: 'Pupils where Tier = Tier 1',
    ifBroken: 'note',
    assumption: 'Each pupil on tier 1 is observed once a quarter.',
  },
  {
    ref: 'C21',
    clause: QUOTES.C21,
    rule: 'timeliness',
    measure: 'Days to give feedback',
    atLeast: '90 %',
    atMost: '3 days',
    per: 'quarter',
    ifBroken: 'note',
    assumption: 'Nine answers in ten are given within 3 days of the day on which they are due.',
  },
  {
    ref: 'C21b',
    clause: QUOTES.C21,
    rule: 'coverage',
    measure: 'Feedback given',
    atLeast: '1',
    per: 'month',
    of: 'Feedback readers',
    ifBroken: 'note',
    assumption: 'Pupils and staff each get feedback in every month.',
  },
  {
    ref: 'C22',
    clause: QUOTES.C22,
    rule: 'stage',
    atMost: '49 days',
    window: 'Return stages to Sustained six weeks',
    of: 'Returns',
    ifBroken: 'warn',
    assumption:
      'A return that stays at one stage for more than 49 school-time days (six weeks and one of grace) is pointed out.',
  },
  {
    ref: 'C22b',
    clause: QUOTES.C22,
    rule: 'evidence',
    measure: 'Returns ended',
    atLeast: '100 %',
    per: 'contract',
    of: 'Exit reason',
    ifBroken: 'note',
    assumption: 'Every support that ends says why.',
  },
];

/** Attendance, feedback and the way back into lessons. */
export const administrationTerms: readonly Term[] = [...attendance, ...pupils];
