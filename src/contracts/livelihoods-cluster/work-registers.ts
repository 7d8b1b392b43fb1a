import type { Register } from '../template';
import { count, day, done, from, id, name, needed, shg, village } from './columns';

const plan: Register = {
  name: 'Plan',
  about:
    'What you agreed with the BMM or BPM to do, a row an activity, at the latest by the end of the month before.',
  columns: [
    id,
    name('What is to be done.'),
    needed(
      done('Agreed on', 'The day it was agreed: the MPR of that month prints it as the next plan.'),
    ),
    needed(day('Planned for', 'The day, or the first of several.')),
    village('Where, if it is in a village.'),
    needed(from('State', 'Plan states', 'Planned, done or dropped.')),
    done('Done on', 'The day it was done.'),
    { column: 'Why dropped', kind: 'text', help: 'If it was dropped: the reason.' },
  ],
  rows: [],
};

const misRecords: Register = {
  name: 'MIS records',
  about:
    'What has to go into the MIS: when it happened, and when it was entered at the BMMU and at the DMMU.',
  columns: [
    id,
    needed(from('Record', 'MIS record kinds', 'What sort of record.')),
    shg('The SHG that it is about, if it is about one.'),
    needed(done('Happened on', 'The day of the meeting or the payment itself.')),
    done('BMMU entered on', 'The day it was entered at the BMMU. Empty: not yet.'),
    count('Errors at first entry', 'How many had to be put right afterwards. 0 is clean.'),
    done('DMMU entered on', 'The day it was entered at the DMMU. Empty: not yet.'),
  ],
  rows: [],
};

const organisations: Register = {
  name: 'Organisations',
  about: 'PRI institutions, line departments, NGOs and banks, and how often to be in touch.',
  columns: [
    id,
    name('What it is called.'),
    needed(from('Kind', 'Organisation kinds', 'What sort of organisation it is.')),
    from(
      'Keep in touch',
      'Keep in touch',
      'Every quarter for the key ones: the report names those not heard from.',
    ),
    { column: 'Contact person', kind: 'text', personal: true, help: 'Whom you speak to.' },
  ],
  rows: [],
};

const tasks: Register = {
  name: 'Allocated tasks',
  about: 'Other tasks that the BMMU gave you, who gave them, and by when.',
  columns: [
    id,
    name('What is to be done.'),
    { column: 'Allocated by', kind: 'text', required: true, help: 'By post, such as BMM.' },
    { column: 'Order', kind: 'text', help: 'The number of the order or letter.' },
    needed(done('Allocated on', 'The day it was given to you.')),
    needed(day('Due', 'By when.')),
    done('Done on', 'The day it was done.'),
  ],
  rows: [],
};

const followUps: Register = {
  name: 'Follow-ups',
  about:
    'What visits find that somebody must do something about, and what was agreed, until it is solved. Bottlenecks go up a level.',
  columns: [
    id,
    name('What was found, in a few words. No names of people.'),
    needed(done('Raised on', 'The day you found it.')),
    village('Where, if it is in one village.'),
    shg('The SHG, if it is about one.'),
    { column: 'Agreed', kind: 'text', help: 'What was agreed to do.' },
    day('Due', 'By when.'),
    needed(from('Level', 'Levels', 'Who has it now: you, the BMMU, the DMMU or the SMMU.')),
    needed(from('State', 'Follow-up states', 'Open, under way, solved or dropped.')),
    done('Solved on', 'The day it was solved.'),
    {
      column: 'Solution',
      kind: 'text',
      help: 'What helped, in a sentence or two. The QPR prints it; no names of people.',
    },
  ],
  rows: [],
};

export const workRegisters: readonly Register[] = [
  plan,
  misRecords,
  organisations,
  tasks,
  followUps,
];
