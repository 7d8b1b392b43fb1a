import { expect, test } from '@jest/globals';
import { communityCoordinator } from '../../../src/contracts/community-coordinator';
import { rowsOf } from '../../../src/workbook/workbook';
import { counted, did, HOUR, patna, reportText, standing } from '../patna';

const YEAR = ['2026-01-01', '2026-12-31'] as const;

test('P11: funders have a report of their own', () => {
  const book = patna();
  expect(book.references.get('organisation kinds')?.entries.has('funder')).toBe(true);
  expect(
    rowsOf(book, 'sections').filter(({ report }) => report === 'annual').length,
  ).toBeGreaterThan(5);
  expect(book.references.get('reports')?.entries.get('annual')?.noNames).toBe(true);
  const registers = {
    Organisations: [{ Id: 'F1', Name: 'Wind farm fund', Kind: 'Funder' }],
    Funding: [
      {
        Id: 'A1',
        Name: 'Tools',
        Funder: 'Wind farm fund',
        State: 'Awarded',
        Since: '2026-05-13',
        Awarded: 5900,
      },
    ],
  };
  expect(reportText({ registers }, 'annual', '2026', '2026-12-31')).toMatch(
    /Funding brought to Patna .*Wind farm fund £5,900.00/,
  );
});

test('P12: hours are counted for each outcome', () => {
  const book = patna({
    log: [
      did('2026-03-02', '10:00-12:00', 'Drop-in', { own: { Outcomes: 'Wellbeing' } }),
      did('2026-03-03', '10:00-13:00', 'Drop-in', {
        own: { Outcomes: 'Community wealth, Wellbeing' },
      }),
    ],
  });
  expect(counted(book, 'Hours for community wealth', ...YEAR)).toBe(3 * HOUR);
  expect(counted(book, 'Hours for wellbeing', ...YEAR)).toBe(5 * HOUR);
});

test('P12: people are counted for each outcome', () => {
  const log = [
    did('2026-03-02', '10:00-12:00', 'Drop-in', { people: 8, own: { Outcomes: 'Wellbeing' } }),
    did('2026-03-03', '10:00-13:00', 'Drop-in', {
      people: 5,
      own: { Outcomes: 'Community wealth, Wellbeing' },
    }),
  ];
  expect(reportText({ log }, 'board', '2026-Q1', '2026-04-02')).toMatch(
    /People by outcome .* Community wealth 5 Wellbeing 13 .* All 13/,
  );
});

test('P13: the share of sessions led by residents', () => {
  const led = ['Residents', 'Coordinator', 'Coordinator', 'Residents and coordinator together'];
  const log = [
    ...led.map((who, index) =>
      did(`2026-01-1${index}`, '10:00-12:00', 'Drop-in', { own: { 'Led by': who } }),
    ),
    did('2026-01-20', '10:00-12:00', 'Planning and administration'),
  ];
  expect(standing(patna({ log }), 'P13', '2026-01-31')).toMatchObject({
    actual: 50,
    required: 25,
  });
});

test('P14: residents move in steps', () => {
  const book = patna({
    registers: { People: [{ Id: 'R01' }, { Id: 'R02' }] },
    sheets: {
      moves: [
        { date: '2026-01-08', register: 'People', entry: 'R01', stage: 'Contacted' },
        { date: '2026-02-08', register: 'People', entry: 'R01', stage: 'Taking part' },
        { date: '2026-01-08', register: 'People', entry: 'R02', stage: 'Contacted' },
      ],
    },
  });
  expect(standing(book, 'P14', '2026-03-01')).toMatchObject({ actual: 1, status: 'on-course' });
  expect(standing(book, 'P14', '2026-08-01')).toMatchObject({
    status: 'broken',
    detail: { stalled: ['R02'], reached: 1 },
  });
});

test('P15: confidence is asked before and after', () => {
  const confidence = communityCoordinator.registers.find(({ name }) => name === 'Confidence');
  expect(confidence?.columns.map(({ column }) => column)).toContain('Asked again on');
  const answers = Array.from({ length: 5 }, (_, index) => ({
    Id: `C${index}`,
    'Asked on': '2026-01-20',
    Before: 2,
    'Asked again on': '2026-03-20',
    After: index === 0 ? 3 : 4,
  }));
  const board = (given: typeof answers) =>
    reportText({ registers: { Confidence: given } }, 'board', '2026-Q1', '2026-04-01');
  expect(board(answers)).toMatch(/Confidence, before and after.*5.*2.*3.8.*1.8/);
  expect(board(answers.slice(1))).not.toContain('3.8');
  expect(board(answers.slice(1))).toMatch(/Confidence, before and after =+ [^=]*fewer than 5/i);
});

test('P16: problems are followed from raised to resolved', () => {
  const raised = { 'Raised on': '2026-01-20', State: 'Raised' };
  const book = patna({
    registers: {
      'Community issues': [
        { Id: 'Q1', Name: 'Litter', ...raised, State: 'Resolved', 'Resolved on': '2026-04-18' },
        { Id: 'Q2', Name: 'No late bus', ...raised },
      ],
    },
  });
  expect(counted(book, 'Community issues resolved', ...YEAR)).toBe(1);
  expect(counted(book, 'Community issues resolved', '2026-01-01', '2026-04-17')).toBe(0);
});
