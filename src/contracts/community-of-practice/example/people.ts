import type { RegisterRow, RowFor } from '../../template';

const organisation = (Id: string, Name: string, Kind: string, Funded: boolean): RegisterRow => ({
  Id,
  Name,
  Kind,
  Funded,
});

export const HARBOUR = 'Example Harbour Trust';
export const MILL = 'Example Mill Co-operative';
export const VALLEY = 'Example Valley Broadband';
export const LIBRARY = 'Example Street Library';
export const ENERGY = 'Example Energy Neighbours';
export const KITCHEN = 'Example Kitchen Table';
export const MAKERS = 'Example Makers’ Yard';
export const MAPS = 'Example Open Maps Group';
export const TRANSPORT = 'Example Lift Share';

/** Six that are funded; two others go by one name, as happens. */
export const organisations: readonly RegisterRow[] = [
  organisation('O1', HARBOUR, 'Community business', true),
  organisation('O2', MILL, 'Co-operative', true),
  organisation('O3', VALLEY, 'Community business', true),
  organisation('O4', LIBRARY, 'Charity', true),
  organisation('O5', ENERGY, 'Co-operative', true),
  organisation('O6', KITCHEN, 'Community business', true),
  organisation('O7', MAKERS, 'Community business', false),
  organisation('O8', MAPS, 'Support organisation', false),
  organisation('O9', TRANSPORT, 'Charity', false),
  organisation('O10', 'Example Repair Club', 'Charity', false),
  organisation('O11', 'Example Repair Club', 'Community business', false),
  organisation('PTC', 'Power to Change', 'Funder', false),
];

const STAGES = ['Invited', 'Signed up', 'Consented', 'Welcomed', 'First contribution'] as const;

interface Journey {
  readonly organisation: string;
  readonly role: 'Creator' | 'User';
  /** The day of each step that was reached, the invitation first. */
  readonly days: readonly string[];
}

const journey = (
  organisation: string,
  role: Journey['role'],
  ...days: readonly string[]
): Journey => ({ organisation, role, days });

/** One never answered the invitation, and has been at that step for more than 30 days. */
const JOURNEYS: readonly Journey[] = [
  journey('O1', 'Creator', '2023-01-31', '2023-01-31', '2023-02-01', '2023-02-02', '2023-02-15'),
  journey('O1', 'User', '2023-01-31', '2023-02-01', '2023-02-01', '2023-02-02', '2023-02-15'),
  journey('O2', 'Creator', '2023-01-31', '2023-02-01', '2023-02-02', '2023-02-07', '2023-02-15'),
  journey('O2', 'User', '2023-01-31', '2023-02-02', '2023-02-02', '2023-02-07', '2023-02-16'),
  journey('O3', 'Creator', '2023-01-31', '2023-02-02', '2023-02-03', '2023-02-07', '2023-02-15'),
  journey('O3', 'User', '2023-01-19'),
  journey('O4', 'User', '2023-02-01', '2023-02-03', '2023-02-06', '2023-02-07', '2023-02-16'),
  journey('O4', 'User', '2023-02-01', '2023-02-06', '2023-02-06', '2023-02-09'),
  journey('O5', 'Creator', '2023-02-01', '2023-02-07', '2023-02-07', '2023-02-09', '2023-02-23'),
  journey('O5', 'User', '2023-02-01', '2023-02-08', '2023-02-08', '2023-02-09'),
  journey('O7', 'Creator', '2023-02-06', '2023-02-08', '2023-02-09', '2023-02-16'),
  journey('O8', 'Creator', '2023-02-06', '2023-02-09', '2023-02-09', '2023-02-16', '2023-02-23'),
  journey('O9', 'User', '2023-02-06', '2023-02-13', '2023-02-14'),
  journey('O10', 'User', '2023-02-23'),
];

const codeOf = (index: number): string => `P${String(index + 1).padStart(2, '0')}`;

export const members: readonly RegisterRow[] = JOURNEYS.map(({ organisation, role }, index) => ({
  Id: codeOf(index),
  Organisation: organisation,
  Role: role,
}));

export const moves: readonly Partial<RowFor<'moves'>>[] = JOURNEYS.flatMap(({ days }, index) =>
  days.map((date, stage) => ({
    date,
    register: 'Members',
    entry: codeOf(index),
    stage: STAGES[stage] ?? '',
  })),
).sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
