import { expect, test } from '@jest/globals';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf } from '../book';

const told = (locale: string): unknown[] =>
  bookOf({ Log: 'Date | Hours | Activity' }, { 'Language and region': locale }).issues.map(
    (issue) => [issue.code, issue.place.cell, messageOf(issue, wordsFor('en-GB')).what],
  );

test.each(['en-GB', 'en-IN', 'en-US', 'en', 'en-gb', ''])('%j is known', (locale) =>
  expect(told(locale)).toEqual([]),
);

test.each(['xx-YY', 'fr-FR', 'English', 'en_US', 'en-USA', 'e', '1'])('%j is not', (locale) =>
  expect(told(locale)).toEqual([
    [
      'daybook/unknown-locale',
      'B12',
      `B12 says ‘${locale}’, which is not a language and region that Daybook knows.`,
    ],
  ]),
);
