import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type HostSheet, putCell } from '../../scripts/host/book/book';
import { bookFrom, hostCell } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import type { Manifest } from '../../scripts/host/project';
import type { RunOptions } from '../../scripts/host/run';
import { SIDEBAR_WORDS } from '../../src/words/sidebar';
import { sheetsOf } from '../book';
import { ask, told } from './asking';
import { theBundle } from './bundles';

const SHEETS = {
  Log: 'Date | Hours | Activity\n2026-10-05 | 5h | Meeting',
  Measures: 'Measure | Count\nHours worked | Minutes',
  Reports:
    'Report | Title | Every\nmonthly | Monthly summary | Month\nboard | For the board | Quarter',
  Sections: 'Report | Section | Heading\nmonthly | Hours | The hours\nboard | Hours | The hours',
  Recipients: `Name | Email | Report | Language | Send if empty
    Secretary | secretary@example.org | monthly | |
    Asha | asha@example.org | monthly | Marathi | Yes
    Board | board@example.org | board | |`,
  Translations: `Text | Language | Translation
    Monthly summary | मराठी | मासिक सारांश
    The hours | mr | कामाचे तास`,
};

let code: string;
let host: Host;
beforeAll(async () => {
  code = (await theBundle()).code;
});
beforeEach(async () => {
  host = await openHost(bookFrom(sheetsOf(SHEETS)), code);
});

const send = (now: number, failures: RunOptions['failures'] = {}) => {
  const execution = host.execution({ now, hasUi: false, failures });
  execution.call('sendMonthlySummary()');
  execution.end();
  return host.world.outbox;
};

const MANIFEST = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const NOVEMBER_1 = Date.UTC(2026, 10, 1, 6, 20);

describe('the monthly mail', () => {
  test('is shown before it can be switched on', () => {
    const { monthlyMail, recipients } = told(host, 'readSettings');
    expect(monthlyMail.isOn).toBe(false);
    expect(monthlyMail.preview?.html).toContain('The hours');
    expect(recipients.map(({ report }) => report)).toEqual([
      ...['Monthly summary', 'Monthly summary', 'For the board'],
    ]);
    expect(recipients.map(({ language }) => language)).toEqual(['', 'Marathi', '']);
    expect(host.world.outbox).toEqual([]);
  });

  test.each([
    ['en', 'On', /^It is sent early on the 1st/],
    ['mr', 'चालू', /^मासिक अहवाल मिळणाऱ्या सर्वांना/],
  ] as const)('is said once to be on, in %s', (language, on, sentence) => {
    told(host, 'changeSettings', { language });
    const { monthlyMail } = told(host, 'changeSettings', { monthlyMail: true });
    // The notice that it stands in is headed so.
    expect(SIDEBAR_WORDS[language].settings.isOn).toBe(on);
    expect(monthlyMail.sentence).toMatch(sentence);
  });

  test('is switched on once, and runs as whoever did it', () => {
    const { monthlyMail } = told(host, 'changeSettings', { monthlyMail: true });
    expect(monthlyMail.sentence).toContain('coordinator@example.org');
    expect(host.world.triggers).toHaveLength(1);
    host.world.user = { email: 'ben@example.org', locale: 'en' };
    expect(ask(host, 'changeSettings', [{ monthlyMail: true }])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('coordinator@example.org'),
    });
    expect(host.world.triggers).toHaveLength(1);
  });

  test('goes to the readers of monthly reports, each in their language, and does so once', () => {
    told(host, 'changeSettings', { monthlyMail: true });
    const sent = [...send(NOVEMBER_1)];
    expect(sent.map(({ to }) => String(to))).toEqual(['secretary@example.org', 'asha@example.org']);
    expect(sent[0]?.subject).toContain('October 2026');
    expect(sent[0]?.html).toContain('The hours');
    expect(sent[1]?.subject).toContain('मासिक सारांश, ऑक्टोबर 2026');
    expect(sent[1]?.html).toContain('<html lang="mr-GB">');
    expect(sent[1]?.html).toContain('कामाचे तास');
    expect(sent[1]?.html).not.toMatch(/The hours|Monthly summary/);
    send(NOVEMBER_1 + 60_000);
    expect(host.world.outbox).toHaveLength(2);
  });

  test('that Google does not take for one reader goes to the others, and is told without an address', () => {
    told(host, 'changeSettings', { monthlyMail: true });
    const failures = { 'MailApp.sendEmail': { nth: 1, message: 'Invalid email: secretary' } };
    const [first, second, ...others] = send(NOVEMBER_1, failures);
    expect(first?.to).toEqual(['asha@example.org']);
    expect(second?.to).toEqual(['coordinator@example.org']);
    expect(second?.body).toContain('row 2 of the Recipients sheet');
    expect(second?.body).not.toContain('secretary');
    expect(others).toEqual([]);
  });

  test('of a month without an entry goes only to those who want it', () => {
    told(host, 'changeSettings', { monthlyMail: true });
    expect(send(Date.UTC(2026, 11, 1, 6)).map(({ to }) => String(to))).toEqual([
      'asha@example.org',
    ]);
  });

  test('ends with the day’s letters, and sends none of them twice', () => {
    told(host, 'changeSettings', { monthlyMail: true });
    host.world.mailQuota = 1;
    send(NOVEMBER_1);
    send(NOVEMBER_1 + 60_000);
    expect(host.world.outbox.map(({ to }) => String(to))).toEqual(['secretary@example.org']);
  });

  test('asks its owner to allow it again, once a day, and sends nothing till then', async () => {
    host = await openHost(bookFrom(sheetsOf(SHEETS)), { code, manifest: MANIFEST });
    told(host, 'changeSettings', { monthlyMail: true });
    host.world.refusedScopes.add(DRIVE);
    send(NOVEMBER_1);
    send(NOVEMBER_1 + 60_000);
    const [asked, ...others] = host.world.outbox;
    expect([String(asked?.to), others]).toEqual(['coordinator@example.org', []]);
    expect(asked?.body).toMatch(/allow Daybook again.*https:/);
    host.world.refusedScopes.clear();
    send(NOVEMBER_1 + 120_000);
    expect(host.world.outbox.slice(1).map(({ to }) => String(to))).toEqual([
      ...['secretary@example.org', 'asha@example.org'],
    ]);
  });

  test('stops when it is switched off', () => {
    told(host, 'changeSettings', { monthlyMail: true });
    expect(told(host, 'changeSettings', { monthlyMail: false }).monthlyMail.isOn).toBe(false);
    expect(host.world.triggers).toEqual([]);
    expect(send(NOVEMBER_1)).toEqual([]);
  });
});

describe('letters that did not go out', () => {
  const unsent = () => told(host, 'readSettings').monthlyMail.unsent;
  const sendRest = () => told(host, 'changeSettings', { sendUnsent: true }).monthlyMail.unsent;
  const readers = () => host.world.outbox.map(({ to }) => String(to));
  const recipients = (): HostSheet => {
    const sheet = host.book.sheets.find(({ name }) => name === 'Recipients');
    if (!sheet) throw new Error('no recipients');
    return sheet;
  };
  beforeEach(() => {
    told(host, 'changeSettings', { monthlyMail: true });
  });

  test('are told of by their rows, and go to those alone by hand, once', () => {
    send(NOVEMBER_1, { 'MailApp.sendEmail': { nth: 1, message: 'Invalid email: secretary' } });
    expect(unsent()).toMatch(/October 2026 did not go to row 2 of the Recipients.*the address/);
    expect(unsent()).not.toContain('secretary');
    const kept = [...host.world.properties.values()].flatMap((store) => [...store.values()]);
    expect(kept.join()).not.toMatch(/secretary|asha/);
    // Put right, and moved below everybody else.
    const { cells } = recipients();
    cells.push(...cells.splice(1, 1));
    putCell(recipients(), 4, 2, hostCell('new.secretary@example.org'));
    host.world.outbox.length = 0;
    expect(sendRest()).toBeUndefined();
    expect(sendRest()).toBeUndefined();
    expect(readers()).toEqual(['new.secretary@example.org']);
    send(NOVEMBER_1 + 60_000);
    expect(readers()).toHaveLength(1);
  });

  test('wait for another day where the day’s letters are used up, of which there is no mail', () => {
    host.world.mailQuota = 1;
    send(NOVEMBER_1);
    expect(readers()).toEqual(['secretary@example.org']);
    expect(unsent()).toMatch(/row 3 of the Recipients.*used up: wait until tomorrow/);
    const soon = { now: NOVEMBER_1 + 60_000 };
    expect(ask(host, 'changeSettings', [{ sendUnsent: true }], soon)).toMatchObject({
      value: { monthlyMail: { unsent: expect.stringMatching(/row 3 .*used up/) } },
    });
    expect(readers()).toHaveLength(1);
    told(host, 'changeSettings', { language: 'mr' });
    expect(unsent()).toMatch(/^ऑक्टोबर 2026 चा मासिक सारांश .*ओळ 3 .*उद्यापर्यंत थांबा/);
    expect(sendRest()).toBeUndefined();
    expect(readers()).toEqual(['secretary@example.org', 'asha@example.org']);
  });

  test('are all of them where the workbook could not be read', () => {
    send(NOVEMBER_1, { 'Range.getValues': 'Service error: Spreadsheets' });
    host.world.outbox.length = 0;
    expect(unsent()).toMatch(/rows 2, 3 of the Recipients.*stopped on the way/);
    expect(sendRest()).toBeUndefined();
    send(NOVEMBER_1 + 60_000);
    expect(readers()).toEqual(['secretary@example.org', 'asha@example.org']);
  });

  test('are none where all went, whoever is put on the sheet later', () => {
    expect(unsent()).toBeUndefined();
    send(NOVEMBER_1);
    putCell(recipients(), 2, 2, hostCell('somebody.new@example.org'));
    expect([unsent(), sendRest()]).toEqual([undefined, undefined]);
    expect(readers()).toEqual(['secretary@example.org', 'asha@example.org']);
  });
});

test('the language that a person chose is theirs', () => {
  expect(told(host, 'changeSettings', { language: 'mr' }).language).toBe('mr');
  expect(told(host, 'openSidebar').language).toBe('mr');
  host.world.user = { email: 'ben@example.org', locale: 'en' };
  expect(told(host, 'openSidebar').language).toBe('en');
});
