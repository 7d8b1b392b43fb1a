import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { bookOf } from '../book';
import { TODAY, testCheck } from './brief';

const fee = (total: string, pay: string, week = '28 h', fullTime = '35 h') => ({
  'Total fee': total,
  'Full-time equivalent pay': pay,
  'Hours per week': week,
  'Full-time hours per week': fullTime,
});

testCheck('contractDisagrees', [
  { it: '26,000 of 32,500 is 28 of 35', sheets: {}, contract: fee('26000', '32500'), finds: [] },
  { it: 'half a per cent more', sheets: {}, contract: fee('26130', '32500'), finds: [] },
  { it: 'half a per cent less', sheets: {}, contract: fee('25870', '32500'), finds: [] },
  {
    it: 'a pound beyond half a per cent',
    sheets: {},
    contract: fee('26131', '32500'),
    finds: [['daybook/contract-disagrees']],
  },
  {
    it: 'another full-time week',
    sheets: {},
    contract: fee('26000', '32500', '28 h', '37.5 h'),
    finds: [['daybook/contract-disagrees']],
  },
  { it: 'nothing to compare with', sheets: {}, contract: fee('26000', ''), finds: [] },
]);

const TERMS = 'Name | From | Until\n';

testCheck('stretches', [
  {
    it: 'stretches that follow one another',
    sheets: {
      'School terms': `${TERMS}Term 1 | 2026-01-05 | 2026-02-13\nTerm 2 | 2026-02-14 | 2026-03-27`,
      Breaks: 'From | Until\n2026-04-01 | 2026-04-01',
    },
    finds: [],
  },
  {
    it: 'a term that begins on the last day of another',
    sheets: {
      'School terms': `${TERMS}Term 2 | 2026-02-13 | 2026-03-27\nTerm 1 | 2026-01-05 | 2026-02-13`,
    },
    finds: [['daybook/terms-overlap', 2, 'From']],
  },
  {
    it: 'a break, and a register’s entry, that would be over before they begin',
    sheets: {
      Breaks: 'From | Until\n2026-04-02 | 2026-04-01',
      Columns: 'Sheet | Column | Kind\nGroups | Id | Id\nGroups | From | Day\nGroups | Until | Day',
      Groups: 'Id | From | Until\nG1 | 2026-05-02 | 2026-05-01\nG2 | 2026-05-02 |',
    },
    finds: [
      ['daybook/until-before-from', 2, 'Until'],
      ['daybook/until-before-from', 2, 'Until'],
    ],
  },
]);

test('a contract that disagrees says what the hours would make it', () => {
  const book = bookOf({}, fee('27000', '32500'));
  expect(CHECKS.contractDisagrees(book, TODAY)).toEqual([
    {
      code: 'daybook/contract-disagrees',
      place: { sheet: 'Contract' },
      facts: { stated: 2_700_000, worked: 2_600_000, currency: 'GBP' },
    },
  ]);
});

testCheck('doesNotAddUp', [
  {
    it: 'to the penny, and only where all three are there',
    sheets: {
      Spending: `Date       | Budget | What for | State | Net   | VAT   | Gross
                 2026-03-02 | cpd    | Training | Spent | 83.33 | 16.67 | 100
                 2026-03-02 | cpd    | Training | Spent | 83.33 | 16.66 | 100
                 2026-03-02 | cpd    | Training | Spent | 83.33 |       | 100
                 2026-03-02 | cpd    | Training | Spent |       |       | 100`,
    },
    finds: [['daybook/does-not-add-up', 3, 'Gross']],
  },
  {
    it: 'an invoice like a purchase',
    sheets: {
      Invoices: `Number  | Period  | Net     | VAT    | Amount
                 PAG-001 | 2026-01 | 2166.67 | 433.33 | 2600
                 PAG-002 | 2026-02 | 2166.67 | 0      | 2266.67
                 PAG-003 | 2026-03 | 2166.67 |        | 2600`,
    },
    finds: [['daybook/does-not-add-up', 3, 'Amount']],
  },
]);

testCheck('invoicesDisagree', [
  {
    it: 'one live invoice a period, paid on the day of issue or later',
    sheets: {
      Invoices: `Number  | Period  | Issued on  | Paid on    | Void because
                 PAG-001 | 2026-01 | 2026-02-01 | 2026-02-01 |
                 PAG-002 | 2026-02 | 2026-03-01 |            | Wrong rate
                 PAG-003 | 2026-02 | 2026-03-02 | 2026-03-03 |
                 PAG-004 |         | 2026-03-02 |            |
                 PAG-005 |         |            | 2026-03-03 |`,
    },
    finds: [],
  },
  {
    it: 'a second one for the same period, and money that came too early',
    sheets: {
      Invoices: `Number  | Period  | Issued on  | Paid on    | Void because
                 PAG-003 | 2026-03 | 2026-04-01 |            |
                 PAG-004 | 2026-03 | 2026-04-02 |            |
                 PAG-005 | 2026-04 | 2026-05-02 | 2026-05-01 |
                 PAG-006 | 2026-05 | 2026-06-02 | 2026-05-01 | Never sent`,
    },
    finds: [
      ['daybook/period-invoiced-twice', 3, 'Period'],
      ['daybook/paid-before-issued', 4, 'Paid on'],
    ],
  },
]);

testCheck('consentUnproven', [
  {
    it: 'yes needs a day and a way; no and unknown need nothing',
    sheets: {
      Contacts: `Id | Consent | Consent on | Consent how
                 1  | Yes     | 2026-03-02 | Sign-up sheet
                 2  | Yes     |            | Sign-up sheet
                 3  | Yes     | 2026-03-02 |
                 4  | Yes     |            |
                 5  | No      |            |
                 6  | Unknown |            |
                 7  |         |            |`,
    },
    finds: [
      ['daybook/consent-unproven', 3, 'Consent on'],
      ['daybook/consent-unproven', 4, 'Consent how'],
      ['daybook/consent-unproven', 5, 'Consent on'],
    ],
  },
  {
    it: 'a day that cannot be read is told by the reader',
    sheets: {
      Contacts: `Id | Consent | Consent on  | Consent how
                 1  | Yes     | last summer | Sign-up sheet`,
    },
    finds: [],
  },
]);

testCheck('emailShape', [
  {
    it: 'addresses, and what is none',
    sheets: {
      Contacts: `Id | Email
                 1  | ana@example.org
                 2  | a.b+c@mail.example.co.uk
                 3  | जॉन@उदाहरण.भारत
                 4  |
                 5  | ana@example
                 6  | ana.example.org
                 7  | ana@example.org, bo@example.org
                 8  | ana @example.org
                 9  | ana@example..org
                 10 | Ana <ana@example.org>`,
    },
    finds: [6, 7, 8, 9, 10, 11].map((row) => ['type-error', row, 'Email']),
  },
]);

test('an address is personal, so it is not repeated', () => {
  const book = bookOf({
    Contacts: `Id | Email
               1  | ana@example`,
  });
  expect(CHECKS.emailShape(book, TODAY).map(({ facts }) => facts)).toEqual([
    { kind: 'email', value: '' },
  ]);
});

testCheck('namedPeriods', [
  {
    it: 'months, quarters, years, and a month that the spreadsheet took for a day',
    sheets: {
      Periods: `Period  | Signed off on
                2026-03 | 2026-04-01
                2026-Q1 | 2026-04-01
                2025    | 2026-04-01
                @46082  | 2026-04-01`,
      Submissions: `What | Period  | Due
                    MPR  | 2026-03 | 2026-04-05
                    QPR  |         | 2026-04-05`,
    },
    finds: [],
  },
  {
    it: 'anything else',
    sheets: {
      Periods: `Period     | Signed off on
                March      | 2026-04-01
                2026-13    | 2026-04-01
                2026-03-02 | 2026-04-01`,
      Submissions: `What | Period | Due
                    MPR  | soon   | 2026-04-05`,
    },
    finds: [
      ['type-error', 2, 'Period'],
      ['type-error', 3, 'Period'],
      ['type-error', 4, 'Period'],
      ['type-error', 2, 'Period'],
    ],
  },
]);

const registers = {
  Columns: `Sheet  | Column | Kind | Chosen from  | Personal
            Groups | Code   | id   |              |
            Groups | Name   | text |              |
            Groups | Stage  | code | Group stages |
            People | Code   | id   |              |
            People | Name   | text |              | yes`,
  Groups: `Code | Name      | Stage
           g1   | Gardeners | idea
           g2   | Walkers   | idea
           g3   | Walkers   | idea`,
  People: `Code | Name
           p1   | Ana Patel`,
  Lists: `List          | Code          | Name
          Group stages  | idea          | Idea
          Group stages  | self-managing | Self-managing
          People stages | met           | Met`,
};

testCheck('unknownMove', [
  {
    it: 'by code or by name, with capitals and spaces forgiven',
    sheets: {
      ...registers,
      Moves: `Date       | Register | Entry     | Stage
              2026-03-02 | Groups   | g1        | self-managing
              2026-03-02 | groups   | gardeners | Self-Managing
              2026-03-02 | People   | Ana Patel | met`,
    },
    finds: [],
  },
  {
    it: 'an unknown register says it all',
    sheets: {
      ...registers,
      Moves: `Date       | Register | Entry | Stage
              2026-03-02 | Grups    | g9    | nowhere`,
    },
    finds: [['foreign-key', 2, 'Register']],
  },
  {
    it: 'an unknown entry, a name that two share, an unknown stage',
    sheets: {
      ...registers,
      Moves: `Date       | Register | Entry     | Stage
              2026-03-02 | Groups   | Gardenars | idea
              2026-03-02 | Groups   | Walkers   | idea
              2026-03-02 | Groups   | g1        | met
              2026-03-02 | People   | p1        | idea
              2026-03-02 | People   | p1        | nowhere`,
    },
    finds: [
      ['foreign-key', 2, 'Entry'],
      ['daybook/ambiguous-name', 3, 'Entry'],
      ['foreign-key', 4, 'Stage'],
      ['foreign-key', 6, 'Stage'],
    ],
  },
]);

test('a move suggests what was meant, but never a name of a person', () => {
  const book = bookOf({
    ...registers,
    Moves: `Date       | Register | Entry     | Stage
            2026-03-02 | Grups    | g1        | idea
            2026-03-02 | Groups   | Gardenars | idee
            2026-03-02 | People   | Ana Patle | met`,
  });
  expect(CHECKS.unknownMove(book, TODAY).map(({ facts }) => facts)).toEqual([
    { value: 'Grups', list: 'Columns', nearest: 'Groups' },
    { value: 'Gardenars', list: 'Groups', nearest: 'Gardeners' },
    { value: 'idee', list: 'Group stages', nearest: 'Idea' },
    { value: '', list: 'People', nearest: '' },
  ]);
});

const CLAUSES = 'Ref | Clause | Rule | Measure | At least | From | Until';
const MEASURES = 'Measure | Count\nVisits | Rows';

testCheck('clauseTwice', [
  {
    it: 'a change half-way, and clauses without a reference',
    sheets: {
      Terms: `${CLAUSES}
        L16 | 22 days | Minimum | Visits | 22 |            | 2026-08-31
        L16 | 20 days | Minimum | Visits | 20 | 2026-09-01 |
            | Others  | Minimum | Visits | 1  |            |
            | Again   | Minimum | Visits | 2  |            |`,
      Measures: MEASURES,
    },
    finds: [],
  },
  {
    it: 'the old text has no last day',
    sheets: {
      Terms: `${CLAUSES}
        L16 | 22 days | Minimum | Visits | 22 |            |
        l16 | 20 days | Minimum | Visits | 20 | 2026-09-01 |`,
      Measures: MEASURES,
    },
    finds: [['daybook/clause-twice', 3, 'From']],
  },
  {
    it: 'both have the last day of August',
    sheets: {
      Terms: `${CLAUSES}
        L16 | 22 days | Minimum | Visits | 22 |            | 2026-08-31
        L16 | 20 days | Minimum | Visits | 20 | 2026-08-31 |`,
      Measures: MEASURES,
    },
    finds: [['daybook/clause-twice', 3, 'From']],
  },
]);

testCheck('extraLabel', [
  {
    it: 'a condition under a heading of its own making',
    sheets: { Measures: 'Measure | Count | Condition\nVisits | Rows | Activity = visit' },
    finds: [['extra-label', 1]],
  },
  {
    it: 'what is repeated, what has no heading, and what is a person’s own',
    sheets: {
      Measures: 'Measure | Count | Count |\nVisits | Rows | Rows | a note',
      Log: 'Date | Hours | Activity | Mine\n2026-01-02 | 1 | visit | a note',
    },
    finds: [],
  },
]);
