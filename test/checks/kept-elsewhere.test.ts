import { describe, expect, test } from '@jest/globals';
import { keptElsewhere } from '../../src/checks/kept-elsewhere';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf, day } from '../book';

const LISTS = `
  List           | Code      | Group
  Kept elsewhere | disclosed | The safeguarding system
  Kept elsewhere | self-harm | The safeguarding system
  Kept elsewhere | a+b       |
  Kept elsewhere | neglect*  | The safeguarding system
  Kept elsewhere | अत्याचार*   | The safeguarding system`;

const found = (sheets: Readonly<Record<string, string>>, lists = LISTS) =>
  keptElsewhere(bookOf({ Lists: lists, ...sheets }), day('2026-06-01'));

const logged = (notes: string) => found({ Log: `Date | Notes\n2026-03-02 | ${notes}` });

describe('words that belong elsewhere', () => {
  test.each([
    'She disclosed it at lunch',
    'DISCLOSED',
    'talk about self-harm.',
    'what  (disclosed) ?',
    'a+b',
    'neglect',
    'neglected since May',
    'त्याने अत्याचाराबद्दल सांगितले',
  ])('are found in “%s”', (notes) => {
    expect(logged(notes)).toHaveLength(1);
  });

  test.each(['All well', 'undisclosed', 'disclosedly', 'selfharm', 'aab', 'unneglected', ''])(
    'are not found in “%s”',
    (notes) => {
      expect(logged(notes)).toEqual([]);
    },
  );

  test('are pointed to where they belong, and never repeated', () => {
    const [issue] = logged('Ana Kerr disclosed that he drinks');
    if (!issue) throw new Error('no issue');
    expect(issue).toMatchObject({
      code: 'forbidden-value',
      place: { sheet: 'Log', row: 2, cell: 'B2' },
      facts: { belongs: 'The safeguarding system' },
    });
    const told = JSON.stringify([issue, messageOf(issue, wordsFor('en-GB'))]);
    expect(told).toContain('The safeguarding system');
    expect(told).not.toMatch(/Ana|disclosed|drinks/i);
  });

  test.each(['en-GB', 'mr-IN'])(
    'name in full, in %s, the system that they belong in',
    (language) => {
      const system = 'The school’s own safeguarding system';
      const [issue] = found(
        { Log: 'Date | Notes\n2026-03-02 | disclosed' },
        `List | Code | Group\nKept elsewhere | disclosed | ${system}`,
      );
      if (!issue) throw new Error('no issue');
      const { why, remedy } = messageOf(issue, wordsFor(language));
      expect([why, remedy]).toEqual([
        expect.stringContaining(system),
        expect.stringContaining(system),
      ]);
    },
  );

  test('are found in registers and in every other sheet that people keep', () => {
    const issues = found({
      Columns: 'Sheet | Column | Kind\nVoice | Id | Id\nVoice | You said | Text',
      Voice: 'Id | You said\nV1 | disclosed',
      Milestones: 'Id | Milestone | Due | Notes\nM1 | Review | 2026-03-01 | self-harm',
      Log: 'Date | Notes\n2026-03-02 | fine',
    });
    expect(issues.map(({ place }) => [place.sheet, place.cell])).toEqual(
      expect.arrayContaining([
        ['Voice', 'B2'],
        ['Milestones', 'D2'],
      ]),
    );
    expect(issues).toHaveLength(2);
  });

  test('may stand where the agreement itself is set down', () => {
    expect(
      found({
        Log: 'Date | Notes\n2026-03-02 | fine',
        Terms: 'Ref | Clause | Rule\nC31 | Nothing disclosed stays here | Evidence',
      }),
    ).toEqual([]);
  });

  test('are nobody’s business without the list', () => {
    expect(
      found({ Log: 'Date | Notes\n2026-03-02 | disclosed' }, 'List | Code\nPlaces | home'),
    ).toEqual([]);
  });
});
