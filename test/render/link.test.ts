import { describe, expect, test } from '@jest/globals';
import { safeLink } from '../../src/render/link';

describe('followed', () => {
  test.each([
    'https://example.org',
    'HTTP://example.org/a?b=c&d=e#f',
    'https://example.org/जिल्हा',
    'mailto:treasurer@example.org?subject=Hours',
  ])('%s', (link) => {
    expect(safeLink(link)).toBe(link);
  });
});

describe('not followed', () => {
  test.each([
    'javascript:alert(1)',
    ' https://example.org',
    'java\tscript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    'https:example.org',
    'https://',
    'mailto:',
    'https://example.org/"onmouseover="x',
    'https://example.org/<b>',
    'https://example.org/a b',
    'https://example.org/\u0007',
    'https://example.org/\u202egnp',
    'https://example.org/\ud83d',
    'https:\\\\example.org',
    '',
  ])('%j', (link) => {
    expect(safeLink(link)).toBeUndefined();
  });

  test('no link at all', () => {
    expect(safeLink(undefined)).toBeUndefined();
  });
});
