import { expect, test } from '@jest/globals';
import { type Contact, mayWriteTo } from '../../../src/audience/permission';
import { suppressedAddresses } from '../../../src/audience/suppression';
import { communityCoordinator } from '../../../src/contracts/community-coordinator';
import { rowsOf } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { counted, did, HOUR, patna, reportText, standing } from '../patna';

const YEAR = ['2026-01-01', '2026-12-31'] as const;

test('P28: nobody is written to without a recorded agreement', () => {
  const agreed = { consent: 'yes', route: 'consent', consentHow: 'Sign-up sheet' } as const;
  const book = patna({
    sheets: {
      contacts: [
        { email: 'a@example.org', segments: 'Taking part', ...agreed, consentOn: '2026-01-13' },
        { email: 'b@example.org', segments: 'Not yet involved', consent: 'unknown' },
        { email: 'c@example.org', segments: 'Taking part', ...agreed },
      ],
    },
  });
  const suppressed = suppressedAddresses(book);
  const may = (contact: Contact) => mayWriteTo(contact, suppressed, day('2026-12-31'));
  expect(rowsOf(book, 'contacts').map(may)).toEqual([true, 'no-consent', 'unproven-consent']);
  expect(standing(book, 'P28', '2026-03-01')).toMatchObject({ status: 'broken', actual: 1 });
  expect(book.references.get('segments')?.entries.size).toBe(6);
});

test('P29: people who come for the first time are counted', () => {
  const log = [
    did('2026-01-13', '10:00-12:00', 'Drop-in', { people: 9, newPeople: 4 }),
    did('2026-01-20', '10:00-12:00', 'Drop-in', { people: 11, newPeople: 2 }),
  ];
  expect(counted(patna({ log }), 'New people', ...YEAR)).toBe(6);
});

test('P30: an approved story without consent is a stop', () => {
  const story = { Name: 'Mending together', State: 'Approved', 'Approved on': '2026-04-24' };
  const proven = { 'Consent on': '2026-04-07', Link: 'https://example.org/stories/1' };
  const book = (rest: Record<string, string>) =>
    patna({ registers: { 'Case studies': [{ Id: 'B1', ...story, ...rest }] } });
  expect(standing(book(proven), 'P30', '2026-05-01').status).not.toBe('broken');
  const lacking = standing(book({ Link: proven.Link }), 'P30', '2026-05-01');
  expect(lacking).toMatchObject({ actual: 0, detail: { lacking: [2] } });
  expect(lacking.term.ifBroken).toBe('stop');
  const printed = (rest: Record<string, string>) =>
    reportText(
      { registers: { 'Case studies': [{ Id: 'B1', ...story, Story: 'Forty things.', ...rest }] } },
      'board',
      '2026-Q2',
      '2026-07-01',
    ).includes('Forty things.');
  expect([proven, { Link: proven.Link }, { ...proven, State: 'Drafted' }].map(printed)).toEqual([
    true,
    false,
    false,
  ]);
});

test('P31: volunteer hours are kept apart from paid hours', () => {
  const log = [
    did('2026-01-24', '10:00-12:00', 'Event or workshop', {
      people: 30,
      own: { Volunteers: 4, 'Volunteer hours': '12 h' },
    }),
  ];
  const book = patna({ log });
  expect(counted(book, 'Volunteer hours', ...YEAR)).toBe(12 * HOUR);
  expect(counted(book, 'Hours worked', ...YEAR)).toBe(2 * HOUR);
  expect(counted(book, 'People at sessions', ...YEAR)).toBe(30);
});

test('P32: different channels are counted once each', () => {
  const posts = ['Facebook', 'Facebook', 'Website'].map((channel, index) => ({
    Id: `N${index}`,
    Date: '2026-02-09',
    Channel: channel,
    Audience: 'Taking part, Not yet involved',
  }));
  expect(standing(patna({ registers: { Comms: posts } }), 'P32', '2026-03-01')).toMatchObject({
    status: 'met',
    actual: 2,
  });
});

test('P33: what is due in four weeks is known', () => {
  const monthly = communityCoordinator.reports.find(({ report }) => report === 'monthly');
  expect(monthly?.sections).toContainEqual(
    expect.objectContaining({ section: 'next', of: '4 weeks' }),
  );
  expect(communityCoordinator.milestones.every(({ remindDays }) => remindDays)).toBe(true);
  const [, soon = ''] = reportText({}, 'monthly', '2026-03', '2026-03-03').split(
    'The next four weeks',
  );
  expect(soon).toContain('31 March 2026: First review with the Secretary');
  expect(soon).not.toContain('scope agreed');
});

test('P34: delivered and cancelled projects are told apart', () => {
  const planned = { Kind: 'Event', 'Planned for': '2026-10-24' };
  const book = patna({
    registers: {
      Projects: [
        { Id: 'P1', Name: 'Film', ...planned, State: 'Cancelled', 'Why cancelled': 'Storm' },
        { Id: 'P2', Name: 'Fair', ...planned, State: 'Delivered', 'Held on': '2026-10-24' },
      ],
    },
  });
  expect(counted(book, 'Projects and events delivered', ...YEAR)).toBe(1);
  expect(book.tables.get('projects')?.rows[0]).toMatchObject({
    state: 'cancelled',
    'why cancelled': 'Storm',
  });
});

test('P35: lone-working columns count once their headers are added', () => {
  const shown =
    patna()
      .tables.get('log')
      ?.columns.map(({ key }) => key) ?? [];
  expect(shown).not.toContain('checked in');
  const { log } = communityCoordinator;
  const withHeaders = { ...log, own: [...log.own, ...log.offered], offered: [] };
  const book = patna(
    {
      log: [
        did('2026-01-15', '10:00-12:00', 'Home visit', {
          own: { 'Check in by': '12:30', 'Checked in': true },
        }),
      ],
    },
    { ...communityCoordinator, log: withHeaders },
  );
  expect(book.tables.get('log')?.rows[0]).toMatchObject({
    'check in by': 12.5 * HOUR,
    'checked in': true,
  });
});
