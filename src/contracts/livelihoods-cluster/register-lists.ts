import type { List } from '../template';

const list = (name: string, entries: Readonly<Record<string, string>>): List => ({
  list: name,
  entries: Object.entries(entries).map(([code, label]) => ({ code, name: label })),
});

/** The words to choose from in this contract's registers. */
export const registerLists: readonly List[] = [
  list('Institution stages', {
    formed: 'Formed',
    bank: 'Bank account',
    functional: 'Functional',
    graded: 'Graded',
    federated: 'Federated',
  }),
  list('Began as', { new: 'New', revived: 'Revived', before: 'There before' }),
  list('Changes', {
    opening: 'On the rolls before',
    joined: 'Joined',
    left: 'Left',
  }),
  list('Plan states', { planned: 'Planned', done: 'Done', dropped: 'Dropped' }),
  list('Micro credit plan states', {
    prepared: 'Prepared',
    appraised: 'Appraised',
    sanctioned: 'Sanctioned',
  }),
  list('Funds', {
    rf: 'Revolving fund (RF)',
    vrf: 'Vulnerability reduction fund (VRF)',
    cif: 'Community investment fund (CIF)',
    bank: 'Bank loan',
  }),
  list('Fund entries', { released: 'Released', lent: 'Lent', repaid: 'Repaid' }),
  list('Schemes', {
    ration: 'Ration card',
    pension: 'Social security pension',
    housing: 'Rural housing',
    work: 'Employment guarantee',
    insurance: 'Social insurance',
    health: 'Health cover',
    disability: 'Disability certificate',
    other: 'Other scheme',
  }),
  list('Departments', {
    agriculture: 'Agriculture',
    'animal-husbandry': 'Animal husbandry',
    health: 'Health',
    'women-and-children': 'Women and child development',
    rural: 'Rural development',
    banks: 'Banks',
    other: 'Other department',
  }),
  list('MIS record kinds', {
    profile: 'SHG profile',
    meeting: 'SHG meeting',
    savings: 'Savings',
    loans: 'Loans and repayment',
    training: 'Training',
    vo: 'VO profile',
  }),
  list('Organisation kinds', {
    pri: 'PRI institution',
    department: 'Line department',
    ngo: 'NGO',
    bank: 'Bank',
  }),
  list('Keep in touch', { quarterly: 'Every quarter', 'when-needed': 'When needed' }),
  list('Levels', {
    own: 'Cluster coordinator',
    bmmu: 'BMMU',
    dmmu: 'DMMU',
    smmu: 'SMMU',
  }),
  list('Follow-up states', {
    open: 'Open',
    'under-way': 'Under way',
    solved: 'Solved',
    dropped: 'Dropped',
  }),
];
