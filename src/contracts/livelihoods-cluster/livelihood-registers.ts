import type { Register } from '../template';
import { done, from, id, needed, shg, village } from './columns';

const microCreditPlans: Register = {
  name: 'Micro credit plans',
  about: 'Micro credit plans (MCPs), from prepared to sanctioned.',
  columns: [
    id,
    needed(shg('The SHG whose plan it is.')),
    needed(done('Prepared on', 'The day the plan was prepared.')),
    done('Appraised on', 'The day it was appraised.'),
    done('Sanctioned on', 'The day it was sanctioned.'),
    needed(
      from(
        'State',
        'Micro credit plan states',
        'How far it is: prepared, appraised or sanctioned.',
      ),
    ),
    { column: 'Planned', kind: 'money', help: 'What the plan asks for.' },
    { column: 'Sanctioned', kind: 'money', help: 'What was sanctioned.' },
  ],
  rows: [],
};

const fundLedger: Register = {
  name: 'Fund ledger',
  about: 'Money released, lent and repaid, by fund: CIF, RF, VRF and bank loans.',
  columns: [
    id,
    needed(done('Date', 'The day of the entry.')),
    needed(from('Fund', 'Funds', 'Which fund: CIF, RF, VRF or a bank loan.')),
    needed(
      from(
        'Entry',
        'Fund entries',
        'Released: to the institution. Lent: from it to members. Repaid: back to it.',
      ),
    ),
    from('VO', 'VOs', 'The village organisation, if it was one.'),
    shg('The SHG, if it was one.'),
    { column: 'Amount', kind: 'money', required: true, help: 'In rupees.' },
  ],
  rows: [],
};

const entitlements: Register = {
  name: 'Entitlements',
  about:
    'Applications to government schemes, a row each. Codes or nothing for people, never names.',
  columns: [
    id,
    needed(from('Scheme', 'Schemes', 'Which scheme.')),
    needed(village('Where the household lives.')),
    { column: 'Household', kind: 'text', help: 'A code such as H12, if you need one. No names.' },
    needed(done('Applied on', 'The day of the application.')),
    done('Sanctioned on', 'The day it was sanctioned.'),
    done('Received on', 'The day the benefit arrived.'),
  ],
  rows: [],
};

const convergence: Register = {
  name: 'Convergence',
  about: 'What departments and schemes bring to institutions, because you brought them together.',
  columns: [
    id,
    needed(done('Date', 'The day it was agreed.')),
    needed(from('Department', 'Departments', 'Which department.')),
    { column: 'Scheme', kind: 'text', help: 'Which scheme or programme of theirs.' },
    village('The village, if it is for one.'),
    from('VO', 'VOs', 'The village organisation that benefits, if it is one.'),
    shg('The SHG that benefits, if it is one.'),
    { column: 'Value', kind: 'money', help: 'What it is worth in rupees.' },
  ],
  rows: [],
};

export const livelihoodRegisters: readonly Register[] = [
  microCreditPlans,
  fundLedger,
  entitlements,
  convergence,
];
