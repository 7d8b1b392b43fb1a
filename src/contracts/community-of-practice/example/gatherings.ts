import type { RegisterRow } from '../../template';
import { ENERGY, HARBOUR, LIBRARY, MAKERS, MAPS, MILL, TRANSPORT, VALLEY } from './people';

/** Sometimes fifteen come, sometimes fifty. */
export const gatherings: readonly RegisterRow[] = [
  {
    Id: 'G1',
    'Held on': '2022-12-14',
    Name: 'Hello from the funded organisations',
    Organisations: `${HARBOUR}, ${MILL}, ${VALLEY}`,
    Attended: 15,
    New: 15,
    Returning: 0,
    Topics: 'The community of practice itself',
    'What came of it': 'Three things to try before the next one',
    Link: 'https://example.org/gatherings/1',
  },
  {
    Id: 'G2',
    'Held on': '2023-01-25',
    Name: 'What we heard so far',
    Organisations: `${HARBOUR}, ${MILL}, ${LIBRARY}, ${ENERGY}, ${MAKERS}, ${MAPS}`,
    Attended: 50,
    New: 38,
    Returning: 12,
    Topics: 'The community of practice itself, Funding opportunities',
    'What came of it': 'Small groups by theme, and notes for those who cannot come',
    Link: 'https://example.org/gatherings/2',
  },
  {
    Id: 'G3',
    'Held on': '2023-02-15',
    Name: 'Tools and how we look after one another',
    Organisations: `${HARBOUR}, ${MILL}, ${VALLEY}, ${LIBRARY}, ${ENERGY}, ${MAPS}, ${TRANSPORT}`,
    Attended: 52,
    New: 9,
    Returning: 43,
    Topics: 'The community of practice itself, Green Tech playbook, Policy and research',
    'What came of it': 'Two members will host the next one',
    Link: 'https://example.org/gatherings/3',
  },
];

const action = (
  Id: string,
  Name: string,
  agreed: string,
  due: string,
  rest: RegisterRow,
): RegisterRow => ({ Id, Name, 'Agreed on': agreed, Due: due, ...rest });

export const actions: readonly RegisterRow[] = [
  action('T1', 'Share notes within three days', '2022-12-14', '2022-12-19', {
    'Agreed at': 'G1',
    Lead: 'Coordinator',
    State: 'Done',
    'Done on': '2022-12-15',
  }),
  action('T2', 'Try captions at the next gathering', '2022-12-14', '2023-01-25', {
    'Agreed at': 'G1',
    Lead: 'Coordinator',
    State: 'Done',
    'Done on': '2023-01-25',
  }),
  action('T3', 'List of who uses which software', '2023-01-25', '2023-02-10', {
    'Agreed at': 'G2',
    Lead: MAPS,
    State: 'Done',
    'Done on': '2023-02-14',
    Link: 'https://example.org/tasks/3',
  }),
  action('T4', 'Small group on upkeep costs', '2023-01-25', '2023-02-15', {
    'Agreed at': 'G2',
    Lead: ENERGY,
    State: 'Done',
    'Done on': '2023-02-15',
  }),
  action('T5', 'Agree how decisions are made', '2023-02-15', '2023-03-15', {
    'Agreed at': 'G3',
    Lead: 'Community manager',
    State: 'Open',
  }),
  action('T6', 'Host the March gathering', '2023-02-15', '2023-03-22', {
    'Agreed at': 'G3',
    Lead: `${MILL} and ${LIBRARY}`,
    State: 'Under way',
  }),
  action('T7', 'Ask about money for interpreters', '2023-02-17', '2023-03-31', {
    Lead: 'Secretariat',
    State: 'Open',
  }),
];
