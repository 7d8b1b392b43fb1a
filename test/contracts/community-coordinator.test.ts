import { describe, expect, test } from '@jest/globals';
import { mayWriteTo } from '../../src/audience/permission';
import { suppressedAddresses } from '../../src/audience/suppression';
import { check } from '../../src/checks';
import { communityCoordinator } from '../../src/contracts/community-coordinator';
import { split } from '../../src/model/money';
import { contractMonths } from '../../src/model/period';
import { contractMinutes } from '../../src/workbook/contract';
import { rowsOf } from '../../src/workbook/workbook';
import { day } from '../book';
import { counted, did, HOUR, patna, reportText, standing } from './patna';

const CENTRE = 'Patna community centre';
const YEAR = ['2026-01-01', '2026-12-31'] as const;

describe('hours, money and the term', () => {
  test('P1: a week without a day in Patna falls short', () => {
    const book = patna({
      log: [
        did('2026-03-03', '10:00-12:00', 'Drop-in', { place: CENTRE }),
        did('2026-03-11', '10:00-12:00', 'Planning and administration'),
      ],
    });
    const { history, rule } = standing(book, 'P1', '2026-03-16');
    expect(rule).toBe('minimum');
    expect(history.slice(-2).map(({ actual, status }) => [actual, status])).toEqual([
      [1, 'met'],
      [0, 'broken'],
    ]);
  });

  test('P2: the longest gap between two days at a venue is found', () => {
    const log = ['2026-01-06', '2026-01-20', '2026-02-04'].map((date) =>
      did(date, '10:00-15:00', 'Drop-in', { place: CENTRE }),
    );
    const { status, actual, required } = standing(patna({ log }), 'P2', '2026-02-05');
    expect([status, actual, required]).toEqual(['broken', 15, 14]);
    expect(standing(patna({ log: log.slice(0, 2) }), 'P2', '2026-01-21').status).toBe('on-course');
    expect(standing(patna({ log }), 'P2b', '2026-02-05').history[0]).toMatchObject({
      actual: 2,
      required: 4,
      status: 'broken',
    });
  });

  test('P3: the Secretary gets the monthly summary', () => {
    const book = patna();
    expect(book.contract.reportsTo).toContain('Secretary');
    expect(rowsOf(book, 'recipients').find(({ report }) => report === 'monthly')?.name).toContain(
      'Secretary',
    );
    const log = [did('2026-01-13', '10:00-12:00', 'Drop-in')];
    expect(reportText({ log }, 'monthly', '2026-01', '2026-02-02')).toContain('Drop-in 2 h');
  });

  test('P4: the fee, the hours and the full-time pay agree', () => {
    const { contract } = patna();
    const { total = 0, fullTimePay = 0, hoursPerWeek = 0, fullTimeHours = 1 } = contract;
    expect(contractMinutes(contract)).toBe(1456 * HOUR);
    expect([total, fullTimePay]).toEqual([2_600_000, 3_250_000]);
    expect(total / fullTimePay).toBe(hoursPerWeek / fullTimeHours);
    const codes = (fullTimeHours: string) =>
      check(
        patna(
          {},
          {
            ...communityCoordinator,
            contract: { ...communityCoordinator.contract, fullTimeHours: { value: fullTimeHours } },
          },
        ),
        day('2026-03-01'),
      ).map(({ code }) => code);
    expect(codes('35 h')).toEqual([]);
    expect(codes('37 h')).toEqual(['daybook/contract-disagrees']);
    expect(standing(patna(), 'P4', '2026-03-01')).toMatchObject({ required: 2_600_000, actual: 0 });
  });

  test('P5: twelve instalments add up to the penny', () => {
    const parts = split(2_600_000, 12);
    expect(parts).toEqual([...Array(8).fill(216_667), ...Array(4).fill(216_666)]);
    const found = standing(patna(), 'P5', '2026-03-31');
    if (found.rule !== 'instalments') throw new Error(found.rule);
    expect(found.detail.parts.map(({ part }) => part)).toEqual(parts);
    expect(found.detail.parts.filter(({ state }) => state === 'due')).toHaveLength(3);
    expect(found.required).toBe(2_600_000);
  });

  test('P6: an instalment is fixed and the hours stand beside it', () => {
    const log = [
      did('2026-01-05', '09:00-12:00', 'Drop-in', { entered: '2026-01-06T18:00' }),
      did('2026-01-12', '09:00-12:00', 'Drop-in', { entered: '2026-01-20T18:00' }),
    ];
    const found = standing(patna({ log }), 'P5', '2026-01-31');
    if (found.rule !== 'instalments') throw new Error(found.rule);
    const [first] = found.detail.parts;
    // 6 h of 1,456 h, of £26,000.
    expect(first).toMatchObject({ amount: 216_667, earned: Math.round((2_600_000 * 6) / 1456) });
    expect(standing(patna({ log }), 'P6', '2026-01-31')).toMatchObject({
      actual: 50,
      required: 90,
    });
  });

  test('P7: the average runs over the whole contract and leaves breaks out', () => {
    const fullWeek = (monday: number) =>
      [0, 1, 2, 3].map((weekday) =>
        did(`2026-01-${String(monday + weekday).padStart(2, '0')}`, '09:00-16:00', 'Drop-in'),
      );
    const log = [...fullWeek(5), ...fullWeek(12)];
    const sheets = { breaks: [{ from: '2026-01-01', until: '2026-01-04', reason: 'Before work' }] };
    const { status, actual } = standing(patna({ log, sheets }), 'P7', '2026-01-18');
    expect([status, actual]).toEqual(['on-course', 56 * HOUR]);
    const light = standing(patna({ log: log.slice(0, 7), sheets }), 'P7', '2026-01-18');
    expect(light.status).not.toBe('broken');
    const off = [...sheets.breaks, { from: '2026-01-19', until: '2026-01-25', reason: 'Leave' }];
    expect(standing(patna({ log, sheets: { breaks: off } }), 'P7', '2026-01-25').status).toBe(
      'on-course',
    );
  });

  test('P7: a mean month of 1,456 h is 121 h 20 min', () => {
    expect((contractMinutes(patna().contract) ?? 0) / 12).toBe(121 * HOUR + 20);
    const found = standing(patna(), 'P7', '2026-02-01');
    expect(found.detail).toMatchObject({ meanMonth: 121 * HOUR + 20 });
  });

  test('P8: evenings, weekends and bank holidays are told apart', () => {
    const book = patna({
      log: [
        did('2026-03-02', '17:00-20:00', 'Group meeting'),
        did('2026-03-07', '10:00-14:00', 'Event or workshop'),
        did('2026-04-03', '10:00-11:00', 'Drop-in'),
        did('2026-06-15', '10:00-12:00', 'Drop-in'),
      ],
    });
    expect(counted(book, 'Evening hours', ...YEAR)).toBe(2 * HOUR);
    expect(counted(book, 'Weekend hours', ...YEAR)).toBe(4 * HOUR);
    expect(counted(book, 'Bank holiday hours', ...YEAR)).toBe(3 * HOUR);
    expect(counted(book, 'Hours worked', ...YEAR)).toBe(10 * HOUR);
  });

  test('P9: there is no VAT without a number, and no leave', () => {
    const { contract } = patna();
    expect(contract.vatNumber).toBeUndefined();
    expect(contract.breaks).toEqual([]);
    expect(communityCoordinator.terms.some(({ clause }) => /leave|holiday/i.test(clause))).toBe(
      false,
    );
  });

  test('P10: month n of 12, year n of 4', () => {
    const { contract } = patna();
    const months = contractMonths(contract.calendar.contract);
    expect(months).toHaveLength(12);
    expect(contract.fundingEnds).toBe(day('2029-12-31'));
    expect(reportText({}, 'monthly', '2026-09', '2026-10-01')).toContain(
      'Month 9 of 12 · Year 1 of 4',
    );
    expect(standing(patna(), 'P10', '2026-09-30').status).toBe('on-course');
    expect(standing(patna(), 'P10', '2026-10-02')).toMatchObject({
      status: 'at-risk',
      detail: { what: 'contract', daysLeft: 90, reminder: 90 },
    });
    expect(standing(patna(), 'P10b', '2026-12-31')).toMatchObject({
      status: 'on-course',
      detail: { what: 'funding' },
    });
  });
});

describe('what the work is for', () => {
  test('P11: funders have a report of their own', () => {
    const book = patna();
    expect(book.references.get('organisation kinds')?.entries.has('funder')).toBe(true);
    expect(
      rowsOf(book, 'reports').filter(({ report }) => report === 'annual').length,
    ).toBeGreaterThan(5);
    expect(book.references.get('reports')?.entries.get('annual')?.tags).toEqual(['no-names']);
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
      /Funding brought to Patna .*Wind farm fund 1 £5,900.00/,
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
});

describe('the main activities', () => {
  test('P17: assets are counted by the day they were found', () => {
    const asset = { Name: 'Can mend bicycles', Kind: 'Skill', 'Held by': 'Person' };
    const book = patna({
      registers: {
        Assets: [
          { Id: 'S1', ...asset, 'Found on': '2026-03-31' },
          { Id: 'S2', ...asset, 'Found on': '2026-04-01' },
        ],
      },
    });
    expect(counted(book, 'Assets found', '2026-01-01', '2026-03-31')).toBe(1);
  });

  test('P18: groups formed are counted over the contract', () => {
    const groups = (days: readonly string[]) =>
      patna({
        registers: {
          Groups: days.map((formed, index) => ({
            Id: `G${index}`,
            Name: `Group ${index}`,
            'Formed on': formed,
          })),
        },
      });
    expect(standing(groups(['2026-02-11']), 'P18', '2026-03-01')).toMatchObject({
      actual: 1,
      required: 2,
    });
    expect(standing(groups(['2026-02-11', '2026-05-20']), 'P18', '2026-06-01').status).toBe('met');
  });

  test('P19: a group that stands still for more than 90 days is pointed out', () => {
    const book = patna({
      registers: { Groups: [{ Id: 'G1', Name: 'Walkers' }] },
      sheets: {
        moves: [
          { date: '2026-01-10', register: 'Groups', entry: 'Walkers', stage: 'Idea' },
          { date: '2026-02-01', register: 'Groups', entry: 'Walkers', stage: 'Meeting' },
        ],
      },
    });
    const on = (today: string) => standing(book, 'P19', today).status;
    expect([on('2026-03-01'), on('2026-05-02'), on('2026-05-03')]).toEqual([
      'on-course',
      'at-risk',
      'broken',
    ]);
    expect(standing(book, 'P19', '2026-05-03').detail).toMatchObject({ goal: 'self-managing' });
  });

  test('P20: collective actions are counted', () => {
    const held = { State: 'Delivered', 'Planned for': '2026-04-18', 'Held on': '2026-04-18' };
    const book = patna({
      registers: {
        Projects: [
          { Id: 'P1', Name: 'Litter pick', Kind: 'Collective action', ...held },
          { Id: 'P2', Name: 'Gala', Kind: 'Event', ...held },
        ],
      },
    });
    expect(counted(book, 'Collective actions', ...YEAR)).toBe(1);
    expect(counted(book, 'Projects and events delivered', ...YEAR)).toBe(2);
  });

  test('P21: an indicator without a reading is named', () => {
    const book = patna({
      registers: { Readings: [{ Id: 'V1', Date: '2026-03-30', Indicator: 'I1', Value: 9 }] },
    });
    expect(standing(book, 'P21', '2026-03-31').detail).toMatchObject({
      done: ['I1'],
      due: ['I2', 'I3'],
    });
  });

  test('P22: a silent partner is named', () => {
    const key = { Kind: 'Third sector', 'Keep in touch': 'Every quarter' };
    const book = patna({
      registers: {
        Organisations: [
          { Id: 'O1', Name: 'Citizens’ advice', ...key },
          { Id: 'O2', Name: 'Housing association', ...key },
          { Id: 'O3', Name: 'Lottery', Kind: 'Funder', 'Keep in touch': 'When needed' },
        ],
      },
      log: [
        did('2026-02-06', '10:00-12:00', 'Meeting with a partner', {
          own: { Organisation: 'Citizens’ advice' },
        }),
      ],
    });
    expect(standing(book, 'P22', '2026-03-31').detail).toMatchObject({ done: ['O1'], due: ['O2'] });
    expect(standing(book, 'P22', '2026-04-01')).toMatchObject({
      status: 'broken',
      detail: { overdue: ['O2'] },
    });
  });

  test('P23: the steps of the action plan are held against their days', () => {
    const milestones = communityCoordinator.milestones.map((each) =>
      each.id === 'M5' ? { ...each, met: '2026-05-30' } : each,
    );
    expect(standing(patna({ sheets: { milestones } }), 'P23', '2026-06-10').detail).toMatchObject({
      onTime: 1,
      late: 0,
    });
    expect(standing(patna(), 'P23', '2026-05-31').detail).toMatchObject({
      late: 1,
      outstanding: 1,
    });
    const log = [did('2026-05-22', '10:00-12:00', 'Action plan consultation', { people: 14 })];
    expect(counted(patna({ log }), 'Consultation responses', ...YEAR)).toBe(14);
  });

  test('P24: money awarded is added up', () => {
    const book = patna({
      registers: {
        Funding: [
          { Id: 'A1', Name: 'Boots', State: 'Awarded', Since: '2026-05-13', Awarded: 950.5 },
          { Id: 'A2', Name: 'Benches', State: 'Declined', Since: '2026-06-01', 'Asked for': 1200 },
        ],
      },
      log: [did('2026-03-04', '13:00-17:00', 'Help with a funding application')],
    });
    expect(counted(book, 'Money awarded', ...YEAR)).toBe(95_050);
    expect(counted(book, 'Hours on funding applications', ...YEAR)).toBe(4 * HOUR);
  });

  test('P25: each of the three neighbours is due every quarter', () => {
    const log = [
      did('2026-02-05', '10:00-12:00', 'Liaison with neighbours', { place: 'Carsphairn' }),
    ];
    expect(standing(patna({ log }), 'P25', '2026-03-01').detail).toMatchObject({
      done: ['carsphairn'],
      due: ['dalmellington', 'new-cumnock'],
    });
  });

  test('P26: each of the five topics is due every quarter', () => {
    const log = [
      did('2026-02-06', '13:00-15:00', 'Policy reading and training', {
        own: { Topic: 'Poverty and inequalities' },
      }),
    ];
    expect(standing(patna({ log }), 'P26', '2026-03-01')).toMatchObject({
      actual: 1,
      required: 5,
      detail: { done: ['poverty'] },
    });
  });

  test('P27: reviews and reports are held against their days', () => {
    const milestones = communityCoordinator.milestones.map((each) =>
      each.id === 'M1' ? { ...each, met: '2026-04-14' } : each,
    );
    const book = patna({ sheets: { milestones } });
    expect(standing(book, 'P27', '2026-04-20').detail).toMatchObject({ onTime: 1, late: 0 });
    expect(standing(patna(), 'P27', '2026-04-15')).toMatchObject({
      status: 'broken',
      detail: { outstanding: 1 },
    });
    expect(standing(patna(), 'P27b', '2026-02-13').detail).toMatchObject({ outstanding: 1 });
  });
});

describe('relationships and experience', () => {
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
    expect(rowsOf(book, 'contacts').map((contact) => mayWriteTo(contact, suppressed))).toEqual([
      true,
      'no-consent',
      'unproven-consent',
    ]);
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
    const next = communityCoordinator.reports.find(({ section }) => section === 'next');
    expect(next).toMatchObject({ report: 'monthly', of: '4 weeks' });
    expect(communityCoordinator.milestones.every(({ remindDays }) => remindDays)).toBe(true);
    const [, soon = ''] = reportText({}, 'monthly', '2026-02', '2026-03-03').split(
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
});
