import { expect, test } from '@jest/globals';
import { musicCluster } from '../../../src/contracts/music-cluster';
import { counted, HOUR, standing } from '../patna';
import { cluster, report, spent, YEAR } from './wiltshire';

test('W1: each of the four kinds is in touch', () => {
  const kinds = musicCluster.lists.find(({ list }) => list === 'Organisation kinds');
  expect(kinds?.entries.map(({ name }) => name)).toEqual([
    'School',
    'Tutor',
    'Venue',
    'Organisation or society',
    'Other',
  ]);
  const log = [spent('2025-10-14', '2 h', 'Cluster meeting', { own: { With: 'School, Venue' } })];
  expect(standing(cluster({ log }), 'W1', '2025-10-20')).toMatchObject({
    actual: 2,
    required: 4,
    detail: { due: ['tutor', 'society'] },
  });
});

test('W2: both aims are served, and confidence is asked before and after', () => {
  const log = [
    spent('2025-10-01', '2 h', 'CPD session', {
      own: { Aims: 'Educators’ skills and confidence' },
    }),
  ];
  expect(standing(cluster({ log }), 'W2', '2025-11-30').detail).toMatchObject({
    done: ['educators'],
    due: ['access'],
  });
  const answers = Array.from({ length: 5 }, (_, index) => ({
    Id: `C${index}`,
    'Asked on': '2025-11-19',
    Before: 2,
    'Asked again on': '2026-02-25',
    After: 4,
  }));
  expect(report({ registers: { Confidence: answers } }, 'termly', '2025-Q2', '2026-03-01')).toMatch(
    /Confidence of educators.*Answers before and after: 5.*2.*4.*2/,
  );
});

test('W3: a need that stands still is named', () => {
  const book = cluster({
    registers: {
      Needs: [
        { Id: 'B1', Name: 'Singing', Rank: 1, 'Found on': '2025-10-14' },
        { Id: 'B2', Name: 'Brass', Rank: 2, 'Found on': '2025-10-14' },
      ],
    },
    sheets: {
      moves: [
        { date: '2025-10-14', register: 'Needs', entry: 'Singing', stage: 'Found' },
        { date: '2025-10-14', register: 'Needs', entry: 'Brass', stage: 'Found' },
        { date: '2026-02-25', register: 'Needs', entry: 'Singing', stage: 'Support given' },
      ],
    },
  });
  expect(standing(book, 'W3', '2026-03-01').status).not.toBe('broken');
  expect(standing(book, 'W3', '2026-05-01')).toMatchObject({
    status: 'broken',
    detail: { stalled: ['B2'] },
  });
});

test('W4: at least half of the time away from the desk is in the cluster', () => {
  const log = [
    spent('2025-10-01', '6 h', 'Planning and administration'),
    spent('2025-10-02', '2 h', 'School visit', { place: 'School in the cluster' }),
    spent('2025-10-03', '3 h', 'Coordinators’ get-together', { place: 'Wiltshire Music Connect' }),
  ];
  const book = cluster({ log });
  expect(counted(book, 'Time away from the desk', ...YEAR)).toBe(5 * HOUR);
  expect(standing(book, 'W4', '2026-08-31')).toMatchObject({ actual: 40, status: 'at-risk' });
});
