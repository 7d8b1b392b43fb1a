import type { List } from '../../template';

type Entry = List['entries'][number];

const countsAs = (
  group: string,
  names: Readonly<Record<string, string>>,
  tags?: string,
): readonly Entry[] =>
  Object.entries(names).map(([code, name]) => ({ code, name, group, ...(tags && { tags }) }));

/**
 * The codes of the Department for Education from 19 August 2024; the group is what a session counts
 * as. Those marked `to-confirm` could not be checked against the guidance: the Attendance Manager decides.
 */
export const attendanceCodes: List = {
  list: 'Attendance codes',
  entries: [
    ...countsAs('Present', { '/': 'Present in the morning', '\\': 'Present in the afternoon' }),
    ...countsAs('Present', { L: 'Late, before the register closed' }),
    ...countsAs('Educated elsewhere', {
      K: 'Provision arranged by the local authority',
      V: 'Educational visit or trip',
      P: 'Sporting activity',
      W: 'Work experience',
      B: 'Another approved educational activity',
    }),
    ...countsAs('Educated elsewhere', { D: 'Registered at two schools' }, 'to-confirm'),
    ...countsAs('Authorised absence', {
      C: 'Leave in exceptional circumstances',
      C1: 'Leave for a regulated performance or employment abroad',
      C2: 'Part-time timetable',
      M: 'Medical or dental appointment',
      T: 'Parent travelling for work',
      R: 'Religious observance',
      I: 'Illness',
      J1: 'Interview for a job or another school',
      S: 'Study leave',
      E: 'Suspended or excluded, no other provision made',
    }),
    ...countsAs('Reason not yet given', { N: 'Reason not yet given' }),
    ...countsAs('Unauthorised absence', {
      G: 'Holiday not agreed by the school',
      O: 'Other or unknown circumstances',
      U: 'Arrived after the register closed',
    }),
    ...countsAs(
      'Unable to attend',
      {
        Q: 'No access arrangements',
        Y1: 'Transport not available',
        Y2: 'Widespread disruption to travel',
        Y3: 'Part of the school closed',
        Y4: 'School unexpectedly closed',
        Y5: 'In detention under criminal justice',
        Y6: 'Public health guidance or law',
        Y7: 'Another unavoidable cause',
      },
      'to-confirm',
    ),
    ...countsAs('Not required', { X: 'Not of compulsory school age' }, 'to-confirm'),
    ...countsAs('Administrative', {
      Z: 'Not yet on the admission register',
      '#': 'Planned closure of the school',
    }),
  ],
};
