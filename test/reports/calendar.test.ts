import { describe, expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import { calendarEvents } from '../../src/reports/calendar/events';
import { found, type Sheets } from './told';

const WORKBOOK: Sheets = {
  Lists: `
    List       | Code  | Name
    activities | visit | Visit
  `,
  Columns: `
    Sheet  | Column       | Kind   | Chosen from | Personal
    Plans  | Id           | id     |             |
    Plans  | Review due   | day    |             |
    Plans  | Reviewed on  | day    |             |
    Plans  | Confidential | yes-no |             |
    Trips  | Id           | id     |             |
    Trips  | Name         | text   |             |
    Trips  | Planned for  | day    |             |
    Trips  | Made on      | day    |             |
    People | Id           | id     |             |
    People | Name         | text   |             | yes
    People | Asked on     | day    |             |
    People | Answered on  | day    |             |
  `,
  Log: 'Date | Hours | Activity',
  Measures: `
    Measure         | Count        | Sheet  | Column
    Days to review  | Days between | Plans  | Review due to Reviewed on
    Days to travel  | Days between | Trips  | Planned for to Made on
    Days to answer  | Days between | People | Asked on to Answered on
  `,
  Terms: `
    Ref | Clause      | Rule        | Measure        | At least | At most  | Warn at | Of / for each
    P5  | pay         | Instalments |                |          |          |         |
    R1  | review      | Timeliness  | Days to review | 100 %    | 0 days   |         |
    R3  | travel      | Timeliness  | Days to travel | 100 %    | 0 days   |         |
    R2  | answer      | Timeliness  | Days to answer | 100 %    | 10 days  |         |
    E1  | the term    | Expiry      |                |          |          | 60, 7   | Contract: Ends
    E2  | milestone   | Expiry      |                |          |          |         | M1
  `,
  Milestones: `
    Id | Milestone    | Due        | Done on    | Remind days before | Clause
    M1 | Annual plan  | 2026-06-30 |            | 28                 | P27
    M2 | First review | 2026-01-31 | 2026-01-30 |                    |
    M3 | Audit        | 2026-03-10 |            |                    |
  `,
  Submissions: `
    What   | Period  | Due        | Submitted
    Report | 2026-02 | 2026-03-07 | 2026-03-06
    Report | 2026-03 | 2026-04-07 |
  `,
  Plans: `
    Id | Review due | Reviewed on | Confidential
    L1 | 2026-05-01 |             |
    L2 | 2026-05-02 |             |
    L3 | 2026-05-02 |             |
    L4 | 2026-05-03 |             | yes
    L5 | 2026-03-01 | 2026-03-01  |
  `,
  Trips: `
    Id | Name                | Planned for | Made on
    T1 | Visit to Mill Lane  | 2026-06-01  |
    T2 |                     | 2026-06-02  |
  `,
  People: `
    Id | Name       | Asked on   | Answered on
    R1 | Ada Secret | 2026-03-20 |
  `,
};

const told = (sheets: Sheets = {}, today = '2026-03-31'): string[] =>
  calendarEvents(found({ ...WORKBOOK, ...sheets }, today)).map(({ day, title, remind }) =>
    [isoDay(day), title, ...remind].join(' | '),
  );

describe('what is still to be met', () => {
  test('stands there by its day, with reminders', () => {
    const lines = told();
    const others = lines.filter((line) => !line.includes('Instalment'));
    expect(others).toEqual([
      '2026-03-10 | Audit | 7',
      // One person who is waited for, by number alone.
      '2026-03-30 | People: “Answered on” is due for 1 | 1',
      '2026-04-07 | Report, 2026-03 | 7',
      '2026-05-01 | Plans, L1: “Reviewed on” is due | 1',
      '2026-05-02 | Plans: “Reviewed on” is due for 2 | 1',
      '2026-06-01 | Visit to Mill Lane: “Made on” is due | 1',
      '2026-06-02 | Trips, T2: “Made on” is due | 1',
      '2026-06-30 | Annual plan | 28',
      '2026-12-31 | The contract ends | 60 | 7',
    ]);
    expect(lines.filter((line) => line.includes('Instalment'))).toHaveLength(12);
    expect(lines).toContain('2026-03-31 | Instalment 3 of 12: March 2026 | 0');
  });

  test('names nobody', () => {
    expect(JSON.stringify(calendarEvents(found(WORKBOOK, '2026-03-31')))).not.toMatch(/Secret|R1"/);
  });

  test('is not told twice', () => {
    const Milestones = `${WORKBOOK.Milestones}\n M3 | Audit | 2026-03-10 |`;
    expect(told({ Milestones }).filter((line) => line.includes('Audit'))).toHaveLength(1);
  });
});

describe('the name of an event', () => {
  const uids = (sheets: Sheets = {}, today = '2026-03-31'): Map<string, string> =>
    new Map(
      calendarEvents(found({ ...WORKBOOK, ...sheets }, today)).map(({ uid, title }) => [
        title,
        uid,
      ]),
    );

  test('is nobody else’s', () => {
    const all = calendarEvents(found(WORKBOOK, '2026-03-31'));
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    for (const { uid } of all) expect(uid).toMatch(/^[0-9a-z]+@[0-9a-z]+\.daybook$/);
  });

  test('stays when its day is moved, when rows change places, and as time goes by', () => {
    const before = uids();
    const moved = `
      Id | Milestone    | Due        | Done on | Remind days before | Clause
      M3 | Audit        | 2026-04-10 |         |                    |
      M1 | Annual plan  | 2026-07-31 |         | 28                 | P27
    `;
    const after = uids({ Milestones: moved }, '2026-04-02');
    for (const title of ['Audit', 'Annual plan', 'Report, 2026-03', 'The contract ends'])
      expect([title, after.get(title)]).toEqual([title, before.get(title) ?? 'missing']);
  });
});
