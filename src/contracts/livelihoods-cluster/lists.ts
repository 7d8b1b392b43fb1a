import type { List } from '../template';
import { labelOf, MIND_SUTRAS, MONEY_SUTRAS, type Sutra } from './dashasutri';

const sutrasIn = (group: string, sutras: readonly Sutra[]) =>
  sutras.map((sutra) => ({ code: sutra.code, name: labelOf(sutra), group }));

/** What a row of the log is about. */
export const logLists: readonly List[] = [
  {
    list: 'Activities',
    entries: [
      { code: 'shg', name: 'SHG meeting', group: 'Institutions' },
      { code: 'vo', name: 'VO meeting', group: 'Institutions' },
      { code: 'clf', name: 'CLF meeting', group: 'Institutions' },
      { code: 'training', name: 'Training', group: 'Institutions' },
      { code: 'rapport', name: 'Rapport building', group: 'Community', tags: 'community' },
      { code: 'pra', name: 'PRA', group: 'Community', tags: 'community, appraisal' },
      { code: 'rra', name: 'RRA', group: 'Community', tags: 'community, appraisal' },
      { code: 'inclusion', name: 'Inclusion check', group: 'Community' },
      {
        code: 'livelihoods',
        name: 'Livelihoods planning',
        group: 'Livelihoods',
        tags: 'livelihoods',
      },
      {
        code: 'credit-meeting',
        name: 'Micro credit meeting',
        group: 'Livelihoods',
        tags: 'livelihoods',
      },
      {
        code: 'credit-plan',
        name: 'Micro credit plan development',
        group: 'Livelihoods',
        tags: 'livelihoods',
      },
      {
        code: 'cif',
        name: 'CIF utilization review',
        group: 'Livelihoods',
        tags: 'livelihoods',
      },
      { code: 'entitlements', name: 'Help with entitlements', group: 'Entitlements' },
      { code: 'convergence', name: 'Convergence meeting', group: 'Entitlements' },
      { code: 'liaison', name: 'Liaison', group: 'Office' },
      { code: 'planning', name: 'Planning with the BMM or BPM', group: 'Office' },
      { code: 'mis', name: 'MIS entry', group: 'Office' },
      { code: 'reports', name: 'Writing the MPR or QPR', group: 'Office' },
      { code: 'task', name: 'Allocated task', group: 'Office' },
    ],
  },
  {
    list: 'PRA tools',
    entries: [
      { code: 'social-map', name: 'Social map' },
      { code: 'resource-map', name: 'Resource map' },
      { code: 'transect', name: 'Transect walk' },
      { code: 'seasons', name: 'Seasonal calendar' },
      { code: 'ranking', name: 'Well-being ranking' },
      { code: 'focus-group', name: 'Focus group' },
    ],
  },
  {
    list: 'Dashasutri',
    entries: [
      ...sutrasIn('Dhan vyavahar (money)', MONEY_SUTRAS),
      ...sutrasIn('Man vyavahar (mind)', MIND_SUTRAS),
    ],
  },
];

/** The levels of the places above villages, and the federation. Villages, VOs and SHGs are tabs. */
export const placeLists: readonly List[] = [
  {
    list: 'Place levels',
    entries: [
      { code: 'gp', name: 'Gram panchayat' },
      { code: 'cluster', name: 'Cluster' },
      { code: 'block', name: 'Block' },
      { code: 'district', name: 'District' },
    ],
  },
  {
    list: 'CLFs',
    entries: [{ code: 'clf1', name: 'Example Cluster Level Federation', group: 'Example Cluster' }],
  },
];

/** What Daybook itself looks up: days off, how serious a finding is. */
export const settingLists: readonly List[] = [
  {
    list: 'Holidays',
    entries: [
      { code: '2026-04-14', name: 'Dr Ambedkar Jayanti' },
      { code: '2026-05-01', name: 'Maharashtra Day' },
      { code: '2026-08-15', name: 'Independence Day' },
      { code: '2026-10-02', name: 'Gandhi Jayanti' },
      { code: '2026-12-25', name: 'Christmas Day' },
      { code: '2027-01-26', name: 'Republic Day' },
    ],
  },
  {
    list: 'Checks',
    entries: [{ code: 'daybook/entered-late', name: 'A row was written late', group: 'note' }],
  },
];
