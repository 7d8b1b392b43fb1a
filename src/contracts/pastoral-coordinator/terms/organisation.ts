import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const progress: readonly Term[] = [
  {
    ref: 'C8',
    clause: QUOTES.C8,
    rule: 'coverage',
    measure: 'Progress checks',
    atLeast: '3',
    per: 'half-year',
    of: 'Pupils',
    ifBroken: 'warn',
    assumption:
      'All pupils in the year group are checked in at least three subjects in each half of the school year.',
  },
  {
    ref: 'C8b',
    clause: QUOTES.C8,
    rule: 'band',
    measure: 'Subjects below target',
    per: 'half-year',
    window: 'below in some > 0 %, below in most ≥ 50 %',
    of: 'Pupils, Progress checks',
    ifBroken: 'note',
    assumption:
      'A pupil is below in some subjects, or in most from half of them on, whatever the number of grades.',
  },
  {
    ref: 'C9',
    clause: QUOTES.C9,
    rule: 'evidence',
    measure: 'Interventions begun',
    atLeast: '100 %',
    per: 'contract',
    of: 'Goal, Sessions planned, Ends on',
    ifBroken: 'note',
    assumption:
      'An intervention is “appropriate” when it has a goal, a number of sessions and an end.',
  },
  {
    ref: 'C9b',
    clause: QUOTES.C9,
    rule: 'timeliness',
    measure: 'Days to review an intervention',
    atLeast: '90 %',
    atMost: '10 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'What an intervention brought is looked at within 10 days of its end.',
  },
];

const plans: readonly Term[] = [
  {
    ref: 'C10',
    clause: QUOTES.C10,
    rule: 'evidence',
    measure: 'Cases opened',
    atLeast: '90 %',
    per: 'contract',
    of: 'Home agreed, School records, Attendance print, Agency reports, Plan on file',
    ifBroken: 'note',
    assumption:
      '“Appropriate” is read as the five ticks of the Paperwork sheet, in nine cases of ten.',
  },
  {
    ref: 'C11',
    clause: QUOTES.C11,
    rule: 'timeliness',
    measure: 'Days to review a learning plan',
    atLeast: '100 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'A plan is reviewed by the day that it names.',
  },
  {
    ref: 'C11b',
    clause: QUOTES.C11,
    rule: 'coverage',
    measure: 'Learning plans agreed',
    atLeast: '1',
    per: 'year',
    of: 'Pupils where Tier = Tier 1, Tier 2',
    ifBroken: 'warn',
    assumption: 'Every pupil on tiers 1 and 2 has a plan in the school year.',
  },
  {
    ref: 'C11c',
    clause: QUOTES.C11,
    rule: 'coverage',
    measure: 'Learning plans made',
    atLeast: '1',
    per: 'year',
    of: 'Plan methods',
    ifBroken: 'note',
    assumption: 'Each of the three methods is used in the school year.',
  },
  {
    ref: 'C12',
    clause: QUOTES.C12,
    rule: 'minimum',
    measure: 'Challenge Wednesday sessions',
    atLeast: '1 session',
    per: 'month',
    ifBroken: 'note',
    assumption: '“To support” is read as one session of Challenge Wednesday in a month.',
  },
  {
    ref: 'C13',
    clause: QUOTES.C13,
    rule: 'timeliness',
    measure: 'Days to review a part-time timetable',
    atLeast: '100 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'A modified timetable is reviewed by the day that it names from the start.',
  },
  {
    ref: 'C13b',
    clause: QUOTES.C13,
    rule: 'timeliness',
    measure: 'Days to end a part-time timetable',
    atLeast: '100 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'A modified timetable ends by the day that it names from the start.',
  },
];

const others: readonly Term[] = [
  {
    ref: 'C14',
    clause: QUOTES.C14,
    rule: 'evidence',
    measure: 'Returns after mental health needs',
    atLeast: '100 %',
    per: 'contract',
    of: 'Plan agreed on, Confidential',
    ifBroken: 'warn',
    assumption: 'Every such return has a plan, and is marked as confidential.',
  },
  {
    ref: 'C15',
    clause: QUOTES.C15,
    rule: 'coverage',
    measure: 'Contacts with colleagues',
    atLeast: '1',
    per: 'month',
    of: 'Roles where Tags = needs',
    ifBroken: 'note',
    assumption: 'To liaise is read as one contact a month with each of the five.',
  },
  {
    ref: 'C16',
    clause: QUOTES.C16,
    rule: 'timeliness',
    measure: 'Days to follow up BSS',
    atLeast: '100 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'One-to-one work begins within 7 days of the end of the BSS intervention.',
  },
];

/** Progress, plans, and working with others. */
export const organisationTerms: readonly Term[] = [...progress, ...plans, ...others];
