import { expect, test } from '@jest/globals';
import { typed } from './typed';

const COMMANDS = {
  new: ['CONTRACT', '--out', '--example'],
  check: ['FILE', '--today', '--json', '--write'],
  standing: ['FILE', '--today', '--json', '--write'],
  report: ['FILE', '--kind', '--period', '--of', '--out', '--list', '--today'],
  invoice: ['FILE', '--period', '--out', '--issue', '--today'],
  list: ['FILE', '--out', '--today', '--json'],
  export: ['FILE', '--out', '--with-personal', '--today'],
  handover: ['FILE', '--out', '--today', '--language'],
  calendar: ['FILE', '--out', '--today', '--json'],
};

test.each(Object.entries(COMMANDS))('%s --help', async (command, words) => {
  for (const asked of [['--help'], ['-h'], ['nothing.xlsx', '--help'], ['--nope', '-h']]) {
    const { status, out, err } = await typed(command, ...asked);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^daybook ${command} `));
    for (const word of words) expect(out).toContain(word);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  }
});

test.each([[[]], [['help']], [['--help']], [['-h']]])('an overview: %j', async (words) => {
  const { status, out, err } = await typed(...words);
  expect([status, err]).toEqual([0, '']);
  for (const command of Object.keys(COMMANDS)) expect(out).toContain(`daybook ${command} `);
});
