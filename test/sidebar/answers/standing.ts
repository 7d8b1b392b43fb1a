import type { StandingView } from '../../../addon/sidebar/protocol';

export const standing: StandingView = {
  asOf: '3 March 2026',
  summary: '5 clauses are judged: 1 met, 1 on course, 1 at risk, 1 broken, 1 not yet due.',
  clauses: [
    {
      ref: 'P7',
      clause: 'The Coordinator will work an average of 28 hours per week.',
      status: 'At risk',
      tone: 'warn',
      figure: '210 h of 252 h',
      bar: { full: 0.15, mark: 0.18 },
      sentence:
        '23 h 20 min a week so far, 28 h are asked. 29 h a week from here would make up for it.',
      place: { sheet: 'Log', row: 2, column: 5 },
      rows: 'Log 2–64',
    },
    {
      ref: 'P19',
      clause:
        'Groups should become self-managing:\nthe Coordinator supports each of them until it can do without.',
      status: 'On course',
      tone: 'good',
      figure: '3 of 8 groups',
      bar: { full: 0.375, mark: 0.33 },
      sentence: 'Three groups manage themselves; none has stood still for more than 90 days.',
      rows: 'Moves 2–14',
    },
    {
      ref: 'P25',
      clause: 'Liaison with each neighbouring community at least once a quarter.',
      status: 'Broken',
      tone: 'stop',
      figure: '2 of 4 neighbours',
      bar: { full: 0.5, mark: 1 },
      sentence: 'Danapur and Maner were not visited last quarter. Visit both before 31 March.',
      place: { sheet: 'Log', row: 40, column: 7 },
      rows: 'Log 12, 40',
    },
    {
      ref: 'P5',
      clause: 'A fee of £26,000 a year, paid in twelve parts against an invoice.',
      status: 'Met',
      tone: 'good',
      figure: '£4,333.33 of £4,333.33',
      bar: { full: 1 },
      sentence: 'Both instalments that fell due are invoiced.',
      rows: 'Invoices 2–3',
    },
    {
      ref: 'P30',
      clause: 'An annual review with the board.',
      status: 'Not yet due',
      tone: 'quiet',
      figure: '',
      sentence: 'Due on 31 December 2026.',
      rows: '',
    },
  ],
};
