import type { OwnColumn, Register, RegisterRow } from '../template';
import { count, day, done, from, id, name, needed, shg, village } from './columns';
import { labelOf, SUTRAS } from './dashasutri';

const place = (Id: string, Name: string, Level: string, Within?: string): RegisterRow => ({
  Id,
  Name,
  Level,
  ...(Within !== undefined && { Within }),
});

const places: Register = {
  name: 'Places',
  about:
    'Gram panchayats, the cluster, the block and the district, each within the one above it, so that figures can be added up at any level.',
  columns: [
    id,
    name('What the place is called.'),
    needed(from('Level', 'Place levels', 'Gram panchayat, cluster, block or district.')),
    from('Within', 'Places', 'The place of the next level up. Empty for the district.'),
  ],
  rows: [
    place('gp1', 'Example GP North', 'Gram panchayat', 'cluster'),
    place('gp2', 'Example GP East', 'Gram panchayat', 'cluster'),
    place('gp3', 'Example GP South', 'Gram panchayat', 'cluster'),
    place('gp4', 'Example GP West', 'Gram panchayat', 'cluster'),
    place('cluster', 'Example Cluster', 'Cluster', 'block'),
    place('block', 'Example Block', 'Block', 'district'),
    place('district', 'Example District', 'District'),
  ],
};

const villages: Register = {
  name: 'Villages',
  about: 'The villages of the cluster, and how many households are vulnerable. No names of people.',
  columns: [
    id,
    name('What the village is called.'),
    needed(from('Gram panchayat', 'Places', 'The Gram panchayat it belongs to.')),
    count('Households', 'How many households live there.'),
    count(
      'Vulnerable households',
      'How many of them are vulnerable: differently-abled, SC, ST and others.',
    ),
  ],
  rows: [],
};

const vos: Register = {
  name: 'VOs',
  about: 'Village organisations. Their stages are in Moves.',
  columns: [
    id,
    name('What the VO is called.'),
    needed(village('Where it is.')),
    from('CLF', 'CLFs', 'The cluster level federation that it belongs to, once it does.'),
    from('Began as', 'Began as', 'New, revived, or there before.'),
  ],
  rows: [],
};

const shgs: Register = {
  name: 'SHGs',
  about: 'Self-help groups. Their stages are in Moves, their members are counted in Inclusion.',
  columns: [
    id,
    name('What the SHG is called.'),
    needed(village('Where it is.')),
    from('VO', 'VOs', 'The village organisation that it belongs to, once it does.'),
    day('From', 'The day it was formed or revived: it is expected in figures from then on.'),
    day('Until', 'The day it was closed, if it was: it is expected no longer.'),
    from('Began as', 'Began as', 'New, revived, or there before.'),
  ],
  rows: [],
};

const inclusion: Register = {
  name: 'Inclusion',
  about:
    'Members by category: counts only, never names. One row an SHG for those on the rolls before, then one for each time that members join or leave.',
  columns: [
    id,
    needed(
      done('Date', 'The day they joined or left; for those before, the first day you counted.'),
    ),
    needed(village('Where the SHG is.')),
    shg('The SHG.'),
    needed(from('Change', 'Changes', 'On the rolls before, joined, or left.')),
    ...(
      [
        ['Members', 'How many. For members who left, a figure below zero: −2.'],
        ['Women', 'How many of them are women.'],
        ['Differently-abled', 'How many of them are differently-abled.'],
        ['SC', 'How many of them belong to a scheduled caste.'],
        ['ST', 'How many of them belong to a scheduled tribe.'],
        ['Other', 'How many of them belong to another under-privileged section.'],
        ['Vulnerable', 'How many of them are any of the last four: each person once.'],
      ] as const
    ).map(([column, help]): OwnColumn => ({ column, kind: 'number', help })),
  ],
  rows: [],
};

const scorings: Register = {
  name: 'Scorings',
  about:
    'Dashasutri (also written Dassutra or Dashasutra): once a month for each SHG, which of the ten it follows. Five are about money (dhan vyavahar), five about the mind (man vyavahar).',
  columns: [
    id,
    needed(done('Date', 'The day of the scoring.')),
    needed(shg('The SHG that was scored.')),
    ...SUTRAS.map(
      (sutra): OwnColumn => ({
        column: labelOf(sutra),
        kind: 'yes-no',
        help: 'Yes or 1 if the SHG follows it, no or 0 if it does not.',
      }),
    ),
  ],
  rows: [],
};

export const institutionRegisters: readonly Register[] = [
  places,
  villages,
  vos,
  shgs,
  inclusion,
  scorings,
];
