import type { Sheets } from './told';

/** A small community job with registers of its own; March 2026 is the month that tests ask about. */
export const WORKBOOK: Sheets = {
  Lists: `
    List       | Code    | Name               | Group      | Tags
    activities | visit   | School visit       | Field work |
    activities | meeting | Meeting            | Office     |
    places     | home    | Home               |            |
    places     | venue   | Patna venue        |            |
    places     | cars    | Carsphairn         |            | neighbour
    places     | dal     | Dalmellington      |            | neighbour
    places     | cumnock | New Cumnock        |            | neighbour
    areas      | north   | north              |            |
    areas      | south   | south              |            |
    stages     | idea    | Idea               |            |
    stages     | formed  | Constituted        |            |
    stages     | self    | Self-managing      |            |
    steps      | met     | Met                |            |
    steps      | part    | Taking part        |            |
  `,
  Columns: `
    Sheet   | Column    | Kind  | Chosen from | Personal
    Groups  | Id        | id    |             |
    Groups  | Name      | text  |             |
    Groups  | Formed on | day   |             |
    Groups  | Contact   | text  |             | yes
    Groups  | Awarded   | money |             |
    Groups  | Members   | count |             |
    Groups  | Area      | text  |             |
    People  | Id        | id    |             |
    People  | Name      | text  |             | yes
    People  | Area      | code  | areas       |
    Answers | Asked on  | day   |             |
    Answers | Before    | count |             |
    Answers | After     | count |             |
  `,
  Log: `
    Date       | Hours  | Activity | Place | People | Notes
    2026-02-10 | 3      | visit    | venue | 4      | Mrs Secret
    2026-03-02 | 2      | meeting  | home  |        | Mrs Secret
    2026-03-03 | 1h 30m | visit    | cars  | 6      | Mrs Secret
    2026-03-07 | 2      | visit    | venue | 5      | Mrs Secret
    2026-04-02 | 8      | visit    | dal   | 50     | Mrs Secret
  `,
  Measures: `
    Measure     | Count   | Column | Where                  | One is called
    Hours       | Minutes |        |                        |
    Visits      | Rows    |        | Activity = visit       | visit
    Attendances | Sum     | People |                        | person
    Liaison     | Rows    |        | Place tags = neighbour | contact
  `,
  Terms: `
    Ref | Clause                   | Rule     | Measure | At least | Per     | Window | Of / for each                  | Assumption
    A1  | two visits a month       | Minimum  | Visits  | 2        | Month   |        |                                | A visit is a row.
    A2  | liaise with neighbours   | Coverage | Liaison | 1        | Quarter |        | Places where Tags = neighbour  |
    A3  | groups manage themselves | Stage    |         |          |         | stages | Groups                         |
    A4  | residents take part      | Stage    |         |          |         | steps  | People                         |
  `,
  Groups: `
    Id | Name       | Formed on  | Contact    | Awarded | Members | Area
    G1 | Men’s Shed | 2026-02-01 | Mrs Secret | 500.10  | 12      | north
    G2 | Walkers    | 2026-03-05 | Mrs Secret | 250.25  | 8       | south
    G3 | Film Night | 2026-03-20 | Mrs Secret | 99.65   | 30      | north
  `,
  People: `
    Id | Name       | Area
    R1 | Mrs Secret | north
    R2 | Mrs Secret | north
    R3 | Mrs Secret | south
    R4 | Mrs Secret | south
    R5 | Mrs Secret | south
    R6 | Mrs Secret | south
    R7 | Mrs Secret | south
  `,
  Moves: `
    Date       | Register | Entry | Stage
    2026-02-01 | Groups   | G1    | Idea
    2026-03-04 | Groups   | G1    | Constituted
    2026-03-06 | Groups   | G2    | Idea
    2026-04-01 | Groups   | G2    | Constituted
    2026-03-10 | People   | R1    | Met
    2026-03-11 | People   | R2    | Met
    2026-03-11 | People   | R3    | Met
    2026-03-11 | People   | R4    | Met
    2026-03-11 | People   | R5    | Met
    2026-03-12 | People   | R1    | Taking part
  `,
  Answers: `
    Asked on   | Before | After
    2026-03-01 | 2      | 4
    2026-03-01 | 1      | 4
    2026-03-02 | 2      | 3
    2026-03-02 | 3      |
    2026-03-03 | 2      | 4
    2026-03-31 | 3      | 4
    2026-04-01 | 1      | 5
  `,
  Milestones: `
    Id | Milestone    | Due        | Done on    | Clause
    M1 | First review | 2026-01-31 | 2026-01-30 | P27
    M2 | Scope        | 2026-02-28 | 2026-03-02 | P23
    M3 | Audit        | 2026-03-10 |            | P27
    M4 | Draft plan   | 2026-03-31 | 2026-04-03 | P23
    M5 | Consultation | 2026-04-20 |            | P23
    M6 | Adoption     | 2026-09-30 |            | P23
  `,
  Submissions: `
    What           | Period  | Due        | Submitted
    Monthly report | 2026-02 | 2026-03-07 | 2026-03-06
    Monthly report | 2026-03 | 2026-04-07 | 2026-04-06
  `,
};

/** What the workbook says of each of its reports. */
const REPORTS: Sheets = {
  board: 'board | Report to the board | quarter | yes',
  inner: 'inner | For the Secretary   | month   |',
};

/** The sheets of one report, by the rows of its sections. */
export const planned = (sections: readonly string[], kind = 'inner'): Sheets => ({
  Reports: `Report | Title | Every | No names\n${REPORTS[kind]}`,
  Sections: ['Report | Section | Heading | Of | Where | Note']
    .concat(sections.map((section) => `${kind} | ${section}`))
    .join('\n'),
});

/** The workbook with a report of one section. */
export const withSection = (section: string, kind = 'inner'): Sheets => ({
  ...WORKBOOK,
  ...planned([section], kind),
});
