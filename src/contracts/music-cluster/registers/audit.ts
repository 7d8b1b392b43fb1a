import type { Register, RegisterRow } from '../../template';
import { id, name, school } from './common';

const question = (
  Id: string,
  Name: string,
  [Since = '', From = '']: readonly string[],
): RegisterRow => ({ Id, Name, Since, From });

const OLD = ['Toolkit of 2024', '2024-09-01'];
const NEW = ['Toolkit of 2025', '2025-09-01'];

/** An example of a toolkit: the centre's own questions take its place. */
export const exampleToolkit: readonly RegisterRow[] = [
  question('K1', 'Pupils who learn an instrument', OLD),
  question('K2', 'Pupils who sing in a choir', OLD),
  question('K3', 'Minutes of music in a week for each class', OLD),
  question('K4', 'Ensembles and choirs', OLD),
  question('K5', 'Classes with whole-class instrumental teaching', OLD),
  question('K6', 'Who leads on music', OLD),
  question('K7', 'Music for pupils with special needs', NEW),
  question('K8', 'What would help most', NEW),
];

const toolkit: Register = {
  name: 'Toolkit',
  about: 'The questions of the audit, and in which versions of the toolkit they stand.',
  columns: [
    id,
    name('The question in a few words.'),
    {
      column: 'Since',
      kind: 'code',
      refers: 'Toolkit versions',
      required: true,
      help: 'The first version that asks it.',
    },
    {
      column: 'Dropped in',
      kind: 'code',
      refers: 'Toolkit versions',
      help: 'The first version that no longer asks it. Empty: it is still asked.',
    },
    {
      column: 'From',
      kind: 'day',
      help: 'The first day on which it is asked: an answer from before is pointed out.',
    },
    {
      column: 'Until',
      kind: 'day',
      help: 'The last day on which it is asked: an answer from later is pointed out.',
    },
  ],
  rows: exampleToolkit,
};

const answers: Register = {
  name: 'Answers',
  about: 'What schools answered, a row for each answer, and how far it may be shared.',
  columns: [
    id,
    {
      column: 'Answered on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day of the answer.',
    },
    school('The school that answered.'),
    {
      column: 'Question',
      kind: 'code',
      refers: 'Toolkit',
      required: true,
      help: 'From the Toolkit sheet.',
    },
    {
      column: 'Version',
      kind: 'code',
      refers: 'Toolkit versions',
      help: 'The version of the toolkit that asked it.',
    },
    { column: 'Figure', kind: 'number', help: 'The answer, if it is a figure.' },
    { column: 'Words', kind: 'text', help: 'The answer in words. Nothing about a pupil.' },
    {
      column: 'Share',
      kind: 'code',
      refers: 'Share scopes',
      help: 'How far the school lets it go. Empty: to nobody but the school.',
    },
  ],
  rows: [],
};

/** The audit and its answers. */
export const auditRegisters: readonly Register[] = [toolkit, answers];
