import type { OwnColumn, Register } from '../../template';
import { id, link, name } from './columns';

export const options: Register = {
  name: 'Options',
  about: 'Ways of organising and operating the community of practice, side by side.',
  columns: [
    id,
    {
      column: 'Looked at on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day it was written up.',
    },
    name('The option in a few words.'),
    { column: 'How it would work', kind: 'text', help: 'Who runs it, how often, where.' },
    { column: 'For', kind: 'text', help: 'What speaks for it.' },
    { column: 'Against', kind: 'text', help: 'What speaks against it.' },
    { column: 'Cost', kind: 'money', help: 'What a year of it would cost; 0 if nothing.' },
    {
      column: 'Care and inclusion',
      kind: 'text',
      help: 'Whom it may leave out, and how it looks after people.',
    },
    {
      column: 'Recommendation',
      kind: 'code',
      refers: 'Recommendations',
      help: 'Recommended, possible or not recommended.',
    },
    link('Where more is written.'),
  ],
  rows: [],
};

export const tools: Register = {
  name: 'Tools',
  about:
    'Software that could carry the community: what is known of each. Points are in Tool scores.',
  columns: [
    id,
    name('What it is called.'),
    { column: 'What for', kind: 'text', help: 'What the community would do with it.' },
    { column: 'Licence', kind: 'code', refers: 'Licences', help: 'Open source or not.' },
    { column: 'Hosting', kind: 'text', help: 'Who runs it, and where.' },
    { column: 'Price a month', kind: 'money', help: 'For about 60 people; 0 if free.' },
    { column: 'Accessibility', kind: 'text', help: 'Keyboard, screen reader, phone.' },
    { column: 'Data held in', kind: 'text', help: 'In which country.' },
    { column: 'Export', kind: 'text', help: 'What can be taken along when leaving.' },
    { column: 'Recommended', kind: 'yes-no', help: 'Yes if you suggest it.' },
    link('Its own page.'),
  ],
  rows: [],
};

const points = (column: string, two: string): OwnColumn => ({
  column,
  kind: 'count',
  help: `0, 1 or 2 points. 2: ${two}.`,
});

export const toolScores: Register = {
  name: 'Tool scores',
  about:
    'A row each time a tool is evaluated: six questions, 0 to 2 points each. Tools, not people.',
  columns: [
    id,
    {
      column: 'Scored on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day of the evaluation.',
    },
    {
      column: 'Tool',
      kind: 'code',
      refers: 'Tools',
      required: true,
      help: 'From the Tools sheet.',
    },
    points('Licence', 'free and open source'),
    points('Hosting', 'a co-operative, a charity or ourselves'),
    points('Price', 'free, or what a small organisation can pay'),
    points('Accessibility', 'works with keyboard, screen reader and an old phone'),
    points('Data location', 'in the United Kingdom or the European Union'),
    points('Export', 'everything, in an open format'),
  ],
  rows: [],
};

export const programme: Register = {
  name: 'Programme',
  about: 'What else is planned for Community Tech, and what it means for members.',
  columns: [
    id,
    name('The activity, in the call’s own words.'),
    { column: 'When', kind: 'text', help: 'As far as it is known. Fixed days go into Milestones.' },
    { column: 'For members', kind: 'text', help: 'What members can do with it.' },
    link('Where more is written.'),
  ],
  rows: [
    { Id: 'Y1', Name: 'Two additional funding opportunities', When: 'To be confirmed' },
    { Id: 'Y2', Name: 'A Green Tech playbook for community organisations' },
    { Id: 'Y3', Name: 'Development of a community of practice', When: 'This contract' },
    { Id: 'Y4', Name: 'Policy influencing programme, evidenced by additional research' },
    { Id: 'Y5', Name: 'A programme of events and digital content' },
    { Id: 'Y6', Name: 'Developing relationships with an aligned community' },
  ],
};
