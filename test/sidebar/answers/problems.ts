import type { Fix, Fixed, Problem, Problems } from '../../../addon/sidebar/protocol';

const inLog = (row: number, column = 5) => ({ sheet: 'Log', row, column });

const misspelt = (row: number, from: string, to: string): Problem => {
  const fix: Fix = { place: inLog(row), from, to, label: `Change to “${to}”` };
  return {
    what: `E${row} says ‘${from}’, which is not on the list of activities.`,
    remedy: `Did you mean ‘${to}’? Choose it in E${row}, or add the word to the Lists sheet.`,
    where: `Log, E${row}`,
    place: fix.place,
    fix,
  };
};

export const problems: Problems = {
  total: 8,
  groups: [
    {
      code: 'foreign-key',
      severity: 'stop',
      severityShown: 'Stop',
      why: 'The rows count in the hours, but in no figure by activity.',
      problems: [
        misspelt(14, 'Comunity event', 'Community event'),
        misspelt(21, 'Metting with a group', 'Meeting with a group'),
      ],
      more: 0,
    },
    {
      code: 'daybook/overlap',
      severity: 'stop',
      severityShown: 'Stop',
      why: 'The time is counted twice.',
      problems: [
        {
          what: 'Row 30 and row 31 overlap by 45 min on 11 February 2026.',
          remedy: 'Correct the start or the end of one of them.',
          where: 'Log, C31',
          place: inLog(31, 3),
        },
      ],
      more: 0,
    },
    {
      code: 'daybook/entered-late',
      severity: 'warn',
      severityShown: 'Warn',
      why: 'Rows are due within 7 days, because what is written late is easily misremembered.',
      problems: [
        {
          what: 'Row 9 is for 6 January 2026 and was written on 2 February 2026, 27 days later.',
          remedy: 'Nothing can undo it; correct B9 only if the day in it is wrong.',
          where: 'Log, B9',
          place: inLog(9, 2),
        },
      ],
      more: 4,
    },
  ],
};

/** What the repair of the first answers. */
export const fixed = (left: Problems): Fixed => ({
  problems: left,
  undo: { place: inLog(14, 5), before: 'Comunity event', after: 'Community event' },
});

/** Once the first of them has been put right. */
export const oneLess: Problems = {
  total: 7,
  groups: problems.groups.map((group, index) =>
    index === 0 ? { ...group, problems: group.problems.slice(1) } : group,
  ),
};
