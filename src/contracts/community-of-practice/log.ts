import type { LogPlan } from '../template';

/** Who took part in what is in the registers: the log holds time alone. */
export const log: LogPlan = {
  before: ['date', 'start', 'end', 'break', 'hours', 'activity', 'place'],
  own: [
    {
      column: 'Workstream',
      kind: 'code',
      refers: 'Workstreams',
      required: true,
      help: 'Which part of the work the time goes to: each has its own days.',
    },
  ],
  after: ['notes', 'confidential', 'evidence', 'entered', 'check'],
  offered: [],
};
