import { expect, test } from '@jest/globals';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import { counted, standing } from '../patna';
import { between, judged, practice, reportText, WHOLE } from './practice';

const Organisations = [
  { Id: 'O1', Name: 'Harbour', Funded: true },
  { Id: 'O2', Name: 'Mill', Funded: true },
  { Id: 'O3', Name: 'Maps', Funded: false },
];
const said = (Id: string, Organisation: string, Role: string, rest = {}) => ({
  Id,
  'Held on': '2022-12-13',
  Organisation,
  Role,
  ...rest,
});

test('T6: creators, users and funded organisations are asked, and quoted by consent', () => {
  const Consultation = [
    ...['C1', 'C2', 'C3', 'C4'].map((id) => said(id, 'Harbour', 'Creator')),
    said('C5', 'Maps', 'User', { Theme: 'Peers to talk to', Quote: 'Ring me.' }),
    said('C6', 'Harbour', 'User', { Quote: 'Ask us.', 'Consent on': '2022-12-13' }),
  ];
  const registers = { Organisations, Consultation };
  const book = practice({ registers });
  expect(standing(book, 'T6', '2022-12-31')).toMatchObject({ actual: 6, required: 12 });
  expect(judged('coverage', book, 'T6b', '2022-12-31').detail).toMatchObject({
    done: ['O1'],
    due: ['O2'],
  });
  expect(judged('coverage', book, 'T6c', '2022-12-31').detail).toMatchObject({
    done: ['creator'],
    due: ['user'],
  });
  const unagreed = judged('evidence', book, 'T6d', '2022-12-31');
  expect(unagreed).toMatchObject({ actual: 50, detail: { lacking: [6] } });
  expect(unagreed.term.ifBroken).toBe('stop');
  const text = reportText({ registers }, 'findings', '2022-Q1', '2022-12-31');
  expect(text).toContain('Ask us.');
  expect(text).not.toContain('Ring me.');
  expect(text).toMatch(/Creator 4 4 User 2 2/);
});

test('T7: an option counts as compared once every question is answered', () => {
  const whole = { For: 'Easy', Against: 'One person', Cost: 0, 'Care and inclusion': 'Captions' };
  const option = (Id: string, rest: object) => ({
    Id,
    'Looked at on': '2023-01-26',
    Name: Id,
    ...rest,
  });
  const registers = {
    Options: [
      option('X1', { ...whole, Recommendation: 'Recommended' }),
      option('X2', { ...whole, Recommendation: 'Possible', Cost: 2400 }),
      option('X3', whole),
    ],
  };
  const book = practice({ registers });
  expect(standing(book, 'T7', '2023-01-31').status).toBe('met');
  expect(judged('evidence', book, 'T7b', '2023-01-31').detail).toMatchObject({
    complete: 2,
    lacking: [4],
  });
  expect(reportText({ registers }, 'findings', '2022-Q1', '2023-01-31')).toContain('£2,400.00');
});

test('T8: a member who is at one step for more than 30 days is pointed out', () => {
  const stages = communityOfPractice.lists.find(({ list }) => list === 'Member stages')?.entries;
  expect(stages?.map(({ name }) => name)).toEqual([
    'Invited',
    'Signed up',
    'Consented',
    'Welcomed',
    'First contribution',
  ]);
  const step = (date: string, entry: string, stage: string) => ({
    date,
    register: 'Members',
    entry,
    stage,
  });
  const book = practice({
    registers: { Members: [{ Id: 'P01' }, { Id: 'P02' }] },
    sheets: {
      moves: [
        step('2023-01-10', 'P01', 'Invited'),
        step('2023-01-10', 'P02', 'Invited'),
        step('2023-01-12', 'P01', 'Signed up'),
        step('2023-01-12', 'P01', 'Consented'),
        step('2023-01-20', 'P01', 'Welcomed'),
        step('2023-01-25', 'P01', 'First contribution'),
      ],
    },
  });
  expect(judged('stage', book, 'T8', '2023-02-09').detail).toMatchObject({
    reached: 1,
    stalled: [],
    nearly: ['P02'],
  });
  expect(judged('stage', book, 'T8', '2023-02-10')).toMatchObject({
    status: 'broken',
    detail: { stalled: ['P02'], reached: 1, limitDays: 30 },
  });
});

test('T8: the findings tell how many came to each step, and how long it took', () => {
  const step = (date: string, entry: string, stage: string) => ({
    date,
    register: 'Members',
    entry,
    stage,
  });
  const text = reportText(
    {
      registers: { Members: [{ Id: 'P01' }, { Id: 'P02' }] },
      sheets: {
        moves: [
          step('2023-01-10', 'P01', 'Invited'),
          step('2023-01-10', 'P02', 'Invited'),
          step('2023-01-12', 'P01', 'Signed up'),
          step('2023-01-20', 'P01', 'Consented'),
        ],
      },
    },
    'findings',
    'contract',
    '2023-01-31',
  );
  // Two were invited and one went on, after two days; she consented after eight more.
  expect(between(text, 'Sign-up, step by step', 'How silent clauses were read')).toMatch(
    /Invited 1 \S+ 2 2 Signed up 0 \S+ 1 8 Consented 1 \S+ 1 –/,
  );
});

test('T9: a recommended tool reaches 8 of 12', () => {
  const tool = (Id: string, Licence: string, Recommended: boolean) => ({
    Id,
    Name: Id,
    Licence,
    Recommended,
  });
  const score = (Id: string, Tool: string, Licence: number, Export: number) => ({
    Id,
    'Scored on': '2023-01-12',
    Tool,
    Licence,
    Hosting: 2,
    Price: 1,
    Accessibility: 1,
    'Data location': 2,
    Export,
  });
  const OPEN = 'Free and open source';
  const registers = {
    Tools: [tool('L1', OPEN, true), tool('L2', 'Closed', true), tool('L3', OPEN, false)],
    'Tool scores': [score('S1', 'L1', 2, 0), score('S2', 'L2', 0, 1)],
  };
  const book = practice({ registers });
  expect(judged('coverage', book, 'T9', '2023-01-31').detail.due).toEqual(['L3']);
  expect(judged('scorecard', book, 'T9b', '2023-01-31')).toMatchObject({
    actual: 1,
    required: 2,
    detail: { passMark: 8, scored: 2, short: ['L2'], mean: 7.5 },
  });
  expect(counted(book, 'Open source tools evaluated', ...WHOLE)).toBe(1);
  expect(standing(book, 'T9c', '2023-01-31').required).toBe(3);
});

test('T10: funded organisations take part, and others are asked too', () => {
  const registers = {
    Organisations,
    Gatherings: [
      { Id: 'G1', 'Held on': '2022-12-14', Name: 'First', Organisations: 'Harbour, Maps' },
      { Id: 'G2', 'Held on': '2023-01-25', Name: 'Second', Organisations: 'Harbour' },
    ],
    Consultation: [
      said('C1', 'Maps', 'User'),
      said('C2', 'Maps', 'User'),
      said('C3', 'Mill', 'User'),
    ],
  };
  const book = practice({ registers });
  expect(judged('coverage', book, 'T10', '2023-01-31').detail).toMatchObject({
    done: ['O1'],
    due: ['O2'],
  });
  expect(counted(book, 'Organisations at gatherings', ...WHOLE)).toBe(2);
  expect(standing(book, 'T10b', '2023-01-31')).toMatchObject({ actual: 1, required: 3 });
  expect(reportText({ registers }, 'funder', '2022-Q1', '2023-01-31')).toMatch(
    /Funded organisations at gatherings.*Mill – .*Due.*Harbour 25 January 2023/,
  );
});
