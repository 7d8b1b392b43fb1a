import type { LogPlan } from '../template';

export const log: LogPlan = {
  before: ['date', 'start', 'end', 'hours', 'activity', 'place', 'people'],
  own: [
    {
      column: 'Pupils',
      kind: 'codes',
      refers: 'Pupils',
      help: 'The pupils it was about, by code, with commas between. Never names.',
    },
    {
      column: 'With',
      kind: 'code',
      refers: 'Roles',
      help: 'The colleague or agency that you worked with, by role.',
    },
    {
      column: 'Home topic',
      kind: 'code',
      refers: 'Home topics',
      help: 'For a contact with home: what it was about.',
    },
    {
      column: 'Reached',
      kind: 'yes-no',
      help: 'For a contact with home: yes if you spoke to somebody.',
    },
    {
      column: 'Advice',
      kind: 'codes',
      refers: 'Advice topics',
      help: 'What you gave information and advice on, with commas between.',
    },
    {
      column: 'Mood',
      kind: 'count',
      help: 'For a check-in: how the day feels to the pupil, from 1 (hard) to 5 (good).',
    },
    {
      column: 'Club',
      kind: 'code',
      refers: 'Clubs',
      help: 'The break, lunchtime or homework club that met.',
    },
    {
      column: 'Asked by',
      kind: 'text',
      help: 'For another duty: which post asked for it.',
    },
  ],
  after: ['notes', 'confidential', 'evidence', 'entered', 'check'],
  offered: [
    {
      column: 'Lesson',
      kind: 'code',
      refers: 'Lessons',
      help: 'Which lesson of the day it was. Add this header to the log to use it.',
    },
  ],
};
