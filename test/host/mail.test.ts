import { describe, expect, test } from '@jest/globals';
import { hostOver, NOON } from './script';

const sending = (message: string) => `function send() { MailApp.sendEmail(${message}); }`;

describe('a message', () => {
  test('goes to the outbox, and nowhere else', async () => {
    const host = await hostOver(
      sending(`{
        to: 'Board <board@example.org>, chair@example.org', cc: 'cc@example.org', replyTo: 'me@example.org',
        name: 'Daybook', subject: 'March', body: 'plain', htmlBody: '<b>rich</b>',
        attachments: [Utilities.newBlob('a,b', 'text/csv', 'list.csv')],
        inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png') },
      }`),
    );
    host.start('send');
    expect(host.world.outbox).toEqual([
      {
        ...{
          from: 'coordinator@example.org',
          at: NOON,
          replyTo: 'me@example.org',
          name: 'Daybook',
        },
        ...{ to: ['board@example.org', 'chair@example.org'], cc: ['cc@example.org'], bcc: [] },
        ...{ subject: 'March', body: 'plain', html: '<b>rich</b>' },
        attachments: [
          { name: 'list.csv', type: 'text/csv', bytes: new TextEncoder().encode('a,b') },
        ],
        inlineImages: {
          logo: { name: 'logo.png', type: 'image/png', bytes: Uint8Array.of(1, 255) },
        },
      },
    ]);
  });

  test.each<[string, { to: string[]; subject: string; body: string; replyTo: string }]>([
    ["'a@b.org', 'S', 'B'", { to: ['a@b.org'], subject: 'S', body: 'B', replyTo: '' }],
    [
      "'a@b.org', 'r@b.org', 'S', 'B'",
      { to: ['a@b.org'], subject: 'S', body: 'B', replyTo: 'r@b.org' },
    ],
    [
      "'a@b.org', 'S', 'B', { replyTo: 'r@b.org' }",
      { to: ['a@b.org'], subject: 'S', body: 'B', replyTo: 'r@b.org' },
    ],
  ])('can be given in parts: %s', async (parts, expected) => {
    const host = await hostOver(sending(parts));
    host.start('send');
    expect(host.world.outbox[0]).toMatchObject(expected);
  });

  const people = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@b.org`).join();

  test.each([
    ["{ subject: 'S' }", 'Failed to send email: no recipient'],
    ["{ to: 'nobody', body: '' }", 'Invalid email: nobody'],
    [`{ to: '${people(51)}' }`, 'Limit exceeded: Email Recipients Per Message.'],
    ["{ to: 'a@b.org', body: 'x'.repeat(205000) }", 'Limit exceeded: Email Body Size.'],
    [
      "{ to: 'a@b.org', attachments: Array.from({ length: 251 }, () => Utilities.newBlob('x')) }",
      'Limit exceeded: Email Attachments Per Message.',
    ],
    [
      "'a@b.org'",
      "The parameters (String) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('%s is refused', async (message, sentence) => {
    const host = await hostOver(sending(message));
    expect(() => host.start('send')).toThrow(sentence);
    expect(host.world.outbox).toEqual([]);
  });
});

test('a day’s quota counts people, and comes back the next day', async () => {
  const host = await hostOver(`
    ${sending(`{ to: 'a@b.org', cc: 'b@b.org,c@b.org' }`)}
    function left() { return MailApp.getRemainingDailyQuota(); }`);
  host.world.mailQuota = 7;
  expect(host.ask('left')).toBe(7);
  host.start('send');
  host.start('send');
  expect(host.ask('left')).toBe(1);
  expect(() => host.start('send')).toThrow('Service invoked too many times for one day: email.');
  host.moveClock(NOON + 25 * 3_600_000);
  expect(host.ask('left')).toBe(7);
});
