import {
  CENTRE,
  FILMS,
  GROWING,
  HALL,
  outreach,
  PATNA,
  REPAIR,
  type Slot,
  turn,
  WALKERS,
} from './slot';

/** The groups that need support in a week; one that manages itself needs little. */
function groupsIn(week: number): readonly string[] {
  if (week < 2) return [];
  if (week < 7) return [WALKERS];
  if (week < 15) return [WALKERS, GROWING];
  if (week < 31) return [WALKERS, GROWING, REPAIR];
  return [GROWING, REPAIR, FILMS];
}

/** Groups act for wellbeing; what grows or mends something builds wealth too. */
const outcomesOf = (group: string): string =>
  group === GROWING || group === REPAIR ? 'Community wealth, Wellbeing' : 'Wellbeing';

/** Wednesdays belong to the groups: the afternoon at work with one, the evening at its meeting. */
export function wednesday(week: number): Slot[] {
  const group = turn(groupsIn(week), week);
  if (group === undefined) return [outreach(2, '13:00', 270)];
  const helpsWithFunding = week % 3 === 1;
  const afternoon: Slot = {
    weekday: 2,
    start: '13:00',
    minutes: 270,
    activity: helpsWithFunding ? 'Help with a funding application' : 'Support to a group',
    place: helpsWithFunding ? PATNA : HALL,
    notes: helpsWithFunding
      ? ['Budget and quotes', 'Form, second draft', 'Letters of support']
      : ['Constitution gone through', 'Roles and bank forms', 'Programme for the season'],
    own: { Group: group, Outcomes: helpsWithFunding ? 'Community wealth' : outcomesOf(group) },
  };
  return [afternoon, ...evening(week, group)];
}

function evening(week: number, group: string): Slot[] {
  if (week % 4 === 1)
    return [
      {
        weekday: 2,
        start: '19:00',
        minutes: 120,
        activity: 'Board meeting',
        place: CENTRE,
        evidence: true,
        notes: ['Report given, questions answered'],
      },
    ];
  if (week % 2 === 1) return [];
  return [
    {
      weekday: 2,
      start: '18:30',
      minutes: 120,
      activity: 'Group meeting',
      place: HALL,
      people: [5, 12],
      evidence: true,
      notes: ['Chaired by a member', 'First plans', 'Rota agreed'],
      own: {
        Group: group,
        'Led by': week > 12 ? 'Residents' : 'Residents and coordinator together',
        Outcomes: outcomesOf(group),
      },
    },
  ];
}
