import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('communities');

/** Inclusion, institutions, money and schemes. */
export const communities: readonly Clause[] = [
  {
    ref: 'L5',
    words: QUOTES.L5,
    does: 'Counts members who join or leave by category (women, differently-abled, SC, ST, other), never by name, and adds up who is on the rolls.',
    where: [
      'Inclusion: Women',
      'Inclusion: Differently-abled',
      'Inclusion: SC',
      'Inclusion: ST',
      'Inclusion: Other',
      'Measures: Women joined',
      'Terms: L5',
      'Terms: L5b',
      'Reports: mpr',
    ],
    proof: proof('L5: members are counted by category, and those who left are taken off'),
  },
  {
    ref: 'L6',
    words: QUOTES.L6,
    does: 'Follows SHGs, VOs and CLFs from formed to bank account, functional, graded and federated, and names those that stand still.',
    where: [
      'SHGs',
      'VOs',
      'Lists: CLFs',
      'Lists: Institution stages',
      'Moves',
      'Measures: SHGs formed',
      'Terms: L6',
      'Terms: L6b',
      'Terms: L6c',
      'Reports: qpr',
    ],
    proof: proof('L6: an institution that stands still short of functional is named'),
  },
  {
    ref: 'L7',
    words: QUOTES.L7,
    does: 'The four kinds of activity are counted apart; micro credit plans go from prepared to sanctioned, and the fund ledger shows what each VO holds of the CIF: released, lent on, repaid, the balance, and how much is in use.',
    where: [
      'Lists: Activities',
      'Micro credit plans: State',
      'Fund ledger: Entry',
      'Measures: CIF lent',
      'Measures: CIF balance',
      'Measures: Micro credit plans prepared',
      'Measures: Livelihoods sessions',
      'Terms: L7',
      'Terms: L7b',
      'Terms: L7c',
      'Reports: mpr',
    ],
    proof: proof('L7: CIF lent is a share of CIF released, and plans are due from each SHG'),
  },
  {
    ref: 'L8',
    words: QUOTES.L8,
    does: 'Each application is followed from applied to sanctioned and received, with the days that it waits; those still waiting are listed with their days so far.',
    where: [
      'Entitlements: Received on',
      'Lists: Schemes',
      'Measures: Days from application to benefit',
      'Terms: L8',
      'Reports: mpr',
    ],
    proof: proof('L8: an application waits until its benefit arrives'),
  },
  {
    ref: 'L9',
    words: QUOTES.L9,
    does: 'Keeps what each department brought to which institution, and its value.',
    where: [
      'Convergence: Department',
      'Convergence: Value',
      'Lists: Departments',
      'Measures: Value of convergence',
      'Terms: L9',
      'Reports: mpr',
    ],
    proof: proof('L9: convergence is counted and valued'),
  },
];
