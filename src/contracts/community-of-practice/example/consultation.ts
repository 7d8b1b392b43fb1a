import type { RegisterRow } from '../../template';
import { ENERGY, HARBOUR, LIBRARY, MAKERS, MAPS, MILL, TRANSPORT, VALLEY } from './people';

interface Said {
  readonly on: string;
  readonly organisation: string;
  readonly role: 'Creator' | 'User';
  readonly theme: string;
  readonly need: string;
  readonly quote?: readonly [words: string, agreed: string];
}

const PEERS = 'Peers to talk to';
const HELP = 'Practical help with technology';
const SHARING = 'Sharing code and tools';
const MONEY = 'Money and upkeep';
const VOICE = 'A voice with funders and policy';

/** Sixteen conversations; the last names an organisation of which there are two. */
const SAID: readonly Said[] = [
  {
    on: '2022-12-06',
    organisation: HARBOUR,
    role: 'Creator',
    theme: PEERS,
    need: 'Somebody who has met the same fault before',
    quote: ['I would like to ring somebody who has broken the same thing.', '2022-12-06'],
  },
  {
    on: '2022-12-06',
    organisation: HARBOUR,
    role: 'User',
    theme: HELP,
    need: 'Words for what the system does, without jargon',
  },
  {
    on: '2022-12-08',
    organisation: MILL,
    role: 'Creator',
    theme: SHARING,
    need: 'A place for code that others can use',
    quote: ['We have written the same booking form as everybody else.', '2022-12-12'],
  },
  {
    on: '2022-12-13',
    organisation: VALLEY,
    role: 'Creator',
    theme: MONEY,
    need: 'How others pay for upkeep once a grant ends',
  },
  {
    on: '2022-12-13',
    organisation: VALLEY,
    role: 'User',
    theme: HELP,
    need: 'Help in the evening, when volunteers are there',
  },
  {
    on: '2022-12-20',
    organisation: LIBRARY,
    role: 'User',
    theme: HELP,
    need: 'A first hour with somebody patient',
    quote: ['An hour with somebody patient would save me a month.', '2022-12-20'],
  },
  {
    on: '2022-12-20',
    organisation: MAPS,
    role: 'Creator',
    theme: SHARING,
    need: 'Licences that a small group can understand',
  },
  {
    on: '2022-12-22',
    organisation: LIBRARY,
    role: 'User',
    theme: PEERS,
    need: 'Meetings that do not need a camera',
  },
  {
    on: '2022-12-22',
    organisation: TRANSPORT,
    role: 'User',
    theme: PEERS,
    need: 'Others outside the big towns',
  },
  {
    on: '2023-01-03',
    organisation: ENERGY,
    role: 'Creator',
    theme: VOICE,
    need: 'To tell funders what upkeep costs',
    quote: ['Nobody funds the second year.', '2023-01-04'],
  },
  {
    on: '2023-01-03',
    organisation: ENERGY,
    role: 'User',
    theme: MONEY,
    need: 'To know what it will cost before joining',
  },
  {
    on: '2023-01-05',
    organisation: MAKERS,
    role: 'Creator',
    theme: PEERS,
    need: 'A small group that meets every month',
  },
  {
    on: '2023-01-10',
    organisation: MAPS,
    role: 'User',
    theme: SHARING,
    need: 'One list of who uses what',
  },
  {
    on: '2023-01-10',
    organisation: MILL,
    role: 'User',
    theme: HELP,
    need: 'Recordings and notes to read later',
  },
  {
    on: '2023-01-19',
    organisation: TRANSPORT,
    role: 'User',
    theme: VOICE,
    need: 'To be asked before tools are chosen for them',
    quote: ['Ask us before you choose the tool.', '2023-01-19'],
  },
  {
    on: '2023-01-19',
    organisation: 'Example Repair Club',
    role: 'User',
    theme: PEERS,
    need: 'Others who mend things',
  },
];

export const consultation: readonly RegisterRow[] = SAID.map(
  ({ on, organisation, role, theme, need, quote }, index) => ({
    Id: `C${index + 1}`,
    'Held on': on,
    Organisation: organisation,
    Role: role,
    Theme: theme,
    Need: need,
    ...(quote && { Quote: quote[0], 'Consent on': quote[1] }),
    Link: `https://example.org/notes/${index + 1}`,
  }),
);
