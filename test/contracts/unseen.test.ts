import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { newWorkbook } from '../../src/contracts/new-workbook';
import { examine } from '../../src/daybook';
import { addDays, isoDay } from '../../src/model/day';
import type { Language } from '../../src/words/language';
import type { Cell } from '../../src/workbook/cell';
import { day } from '../book';
import { sheetsOfLayout } from './patna';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Contracts that no template foresaw, as somebody would write them into the blank workbook. */
interface Written {
  readonly language: Language;
  /** Lines of the Contract sheet. */
  readonly contract: Readonly<Record<string, string>>;
  /** What stands below the headers of a sheet; each column by its header. */
  readonly rows: Rows;
  /** What is written below what stands there already, and in sheets of one's own. */
  readonly added?: Rows;
  readonly today: string;
}

const NONE: ReadonlySet<number> = new Set();

const under = (header: readonly Cell[], rows: Rows[string]): Cell[][] =>
  rows.map((row) => header.map((name) => row[String(name)] ?? null));

function examined({ language, contract, rows, added = {}, today }: Written) {
  const sheets = sheetsOfLayout(newWorkbook({ key: 'blank', language })).map((sheet) => {
    const [header = []] = sheet.cells;
    const own = rows[sheet.name];
    const filled = sheet.cells.map((line) => {
      const value = contract[String(line[0])];
      return value === undefined ? line : [line[0] ?? null, value, ...line.slice(2)];
    });
    const cells = own ? [header, ...under(header, own)] : filled;
    return { ...sheet, cells: [...cells, ...under(header, added[sheet.name] ?? [])] };
  });
  const names = new Set(sheets.map(({ name }) => name));
  const ownSheets = Object.entries(added)
    .filter(([name]) => !names.has(name))
    .map(([name, lines]) => {
      const header = Object.keys(lines[0] ?? {});
      return { name, cells: [header, ...under(header, lines)], formulas: NONE, merges: [] };
    });
  const found = examine([...sheets, ...ownSheets], day(today), clocks);
  return {
    codes: found.issues.map(({ code, place }) => `${place.sheet} ${place.cell} ${code}`),
    figures: Object.fromEntries(
      found.standings.map(({ term, status, actual, required }) => [
        term.ref,
        [status, actual, required],
      ]),
    ),
  };
}

/** Four hours on every other day from 1 April, a visit each second time; written up after 23 h, each fourth after 71 h. */
const LOG = Array.from({ length: 20 }, (_, index) => {
  const date = addDays(day('2026-04-01'), index * 2);
  return {
    दिनांक: isoDay(date),
    सुरुवात: '10:00',
    शेवट: '14:00',
    काम: index % 2 ? 'भेट' : 'बैठक',
    'नोंदीचा दिनांक': `${isoDay(addDays(date, index % 4 === 3 ? 3 : 1))} 13:00`,
  };
});

test('a contract in Marathi, with a fortnight, hours and instalments for visits', () => {
  const { codes, figures } = examined({
    language: 'mr',
    today: '2026-05-10',
    contract: {
      करार: 'बचत गट',
      संस्था: 'ग्रामसंघ',
      समन्वयक: 'सविता',
      'करार सुरू': '1 एप्रिल 2026',
      'करार समाप्त': '31 मार्च 2027',
    },
    rows: {
      अटी: [
        { संदर्भ: '1', नियम: 'किमान', मोजमाप: 'भेटी', किमान: '3', दर: 'पंधरवडा' },
        { संदर्भ: '2', नियम: 'कमाल मर्यादा', मोजमाप: 'कामाचे तास', कमाल: '60 तास', दर: 'महिना' },
        {
          संदर्भ: '3',
          नियम: 'वेळेत पूर्तता',
          मोजमाप: 'दैनंदिनी लिहिण्यास लागलेले दिवस',
          किमान: '90%',
          कमाल: '48 तास',
        },
        {
          संदर्भ: '4',
          नियम: 'हप्ते',
          मोजमाप: 'भेटी',
          किमान: '₹1,20,000',
          कालखंड: '12 हप्ते, प्रत्येकी 5 भेटी',
        },
        { संदर्भ: '5', नियम: 'सरासरी', मोजमाप: 'कामाचे तास', किमान: '14 तास', दर: 'आठवडा' },
      ],
      दैनंदिनी: LOG,
    },
  });
  expect(codes).toEqual([]);
  expect(figures).toEqual({
    // Fortnights from Monday 30 March: 3 visits, 3, and 4 from 27 April on.
    '1': ['met', 4, 3],
    // 1, 3, 5, 7 and 9 May, four hours each.
    '2': ['on-course', 1200, 3600],
    // Of 19 rows that are written up, rows 4, 8, 12 and 16 took 71 h.
    '3': ['at-risk', (15 * 100) / 19, 90],
    // The fifth and the tenth visit: two instalments of ₹10,000 are due, neither is invoiced.
    '4': ['at-risk', 0, 12_000_000],
    // 80 h; 14 h in each of 365 ÷ 7 weeks.
    '5': ['on-course', 4800, 43_800],
  });
});

/** Three hours on every third day from Wednesday 10 June; a visit each third time; each fifth is written up after 71 h. */
const SESSIONS = Array.from({ length: 30 }, (_, index) => {
  const date = addDays(day('2026-06-10'), index * 3);
  return {
    Date: isoDay(date),
    Start: '10:00',
    End: '13:00',
    Activity: index % 3 ? 'Event' : 'Visit',
    Partner: index % 3 ? '' : (['P2', 'P1'][index % 2] ?? ''),
    Evidence: index % 4 ? `https://example.org/${index}` : '',
    Entered: `${isoDay(addDays(date, index % 5 === 4 ? 3 : 1))} 12:00`,
  };
});

const term = (Ref: string, Rule: string, cells: Readonly<Record<string, string>>) => ({
  Ref,
  Rule,
  Clause: 'As the contract says.',
  ...cells,
});

test('a contract with all fourteen rules', () => {
  const { codes, figures } = examined({
    language: 'en',
    today: '2026-09-05',
    contract: {
      Contract: 'Library outreach',
      Organisation: 'The library',
      Coordinator: 'Ana',
      Starts: '10 June 2026',
      Ends: '30 November 2026',
    },
    rows: {
      Terms: [
        term('1', 'Average', { Measure: 'Hours worked', 'At least': '7 h', Per: 'Week' }),
        term('2', 'Minimum', { Measure: 'Visits', 'At least': '2', Per: 'Fortnight' }),
        term('3', 'Share', {
          Measure: 'Visit hours',
          'At least': '33 %',
          'Of / for each': 'Hours worked',
        }),
        term('4', 'Cap', { Measure: 'Hours worked', 'At most': '40 h', Per: 'Month' }),
        term('5', 'Spread', { Measure: 'Days worked', 'At most': '10 days' }),
        term('6', 'Coverage', {
          Measure: 'Contacts with partners',
          'At least': '1',
          Per: 'Quarter',
          'Of / for each': 'Partners',
        }),
        term('7', 'Timeliness', {
          Measure: 'Days to write the log',
          'At least': '90 %',
          'At most': '48 h',
        }),
        term('8', 'Instalments', {
          Measure: 'Sessions',
          'At least': '£6,000',
          Window: '12 parts of 10 sessions',
        }),
        term('9', 'Stage', {
          'At least': '1',
          Window: 'Steps to Running',
          'Of / for each': 'Partners',
        }),
        term('10', 'Band', {
          Measure: 'Contacts with partners',
          'At most': '1',
          Per: 'Contract',
          Window: 'many ≥ 6',
          'Of / for each': 'Partners',
        }),
        term('11', 'Scorecard', {
          Measure: 'Scorings',
          'At least': '2',
          Per: 'Contract',
          Window: 'Meets, Saves',
          'Of / for each': 'Partners',
        }),
        term('12', 'Expiry', { 'Of / for each': 'Contract: Ends', 'Warn at': '90, 30 days' }),
        term('13', 'Consent', { 'Of / for each': 'Contacts' }),
        term('14', 'Evidence', {
          Measure: 'Sessions',
          'At least': '80 %',
          Per: 'Month',
          'Of / for each': 'Evidence',
        }),
      ],
      Measures: [
        { Measure: 'Hours worked', Count: 'Minutes' },
        { Measure: 'Visit hours', Count: 'Minutes', Where: 'Activity = Visit' },
        { Measure: 'Days worked', Count: 'Days' },
        { Measure: 'Visits', Count: 'Rows', Where: 'Activity = Visit' },
        { Measure: 'Sessions', Count: 'Rows', Where: 'Activity = Event' },
        { Measure: 'People at sessions', Count: 'Sum', Column: 'People' },
        { Measure: 'Contacts with partners', Count: 'Rows', Where: 'Partner is filled' },
        { Measure: 'Days to write the log', Count: 'Days between', Column: 'Date to Entered' },
        { Measure: 'Scorings', Count: 'Rows', 'Of sheet': 'Scores' },
      ],
      Log: SESSIONS,
      Moves: [
        { Date: '2026-06-15', Register: 'Partners', Entry: 'P1', Stage: 'Idea' },
        { Date: '2026-08-01', Register: 'Partners', Entry: 'P1', Stage: 'Running' },
        { Date: '2026-07-01', Register: 'Partners', Entry: 'P2', Stage: 'Idea' },
      ],
    },
    added: {
      Partners: [
        { Id: 'P1', Name: 'School' },
        { Id: 'P2', Name: 'Club' },
      ],
      Lists: [
        { List: 'Steps', Code: 'idea', Name: 'Idea' },
        { List: 'Steps', Code: 'running', Name: 'Running' },
      ],
      Columns: [
        { Sheet: 'Scores', Column: 'Date', Kind: 'Day' },
        { Sheet: 'Scores', Column: 'Partner', Kind: 'Code', 'Chosen from': 'Partners' },
        { Sheet: 'Scores', Column: 'Meets', Kind: 'Count' },
        { Sheet: 'Scores', Column: 'Saves', Kind: 'Count' },
      ],
      Scores: [
        { Date: '2026-07-01', Partner: 'P1', Meets: '1', Saves: '1' },
        { Date: '2026-08-01', Partner: 'P2', Meets: '1', Saves: '0' },
      ],
    },
  });
  expect(codes).toEqual([]);
  expect(figures).toEqual({
    // 30 × 3 h; 7 h in each of 174 ÷ 7 weeks.
    '1': ['on-course', 5400, 10_440],
    // Fortnights from Monday 8 June: visits on 10, 19 and 28 June, 7, 16 and 25 July, 3, 12, 21 and 30 August.
    '2': ['on-course', 0, 2],
    // 10 visits of 30 sessions.
    '3': ['on-course', expect.closeTo(100 / 3), 33],
    // 2 and 5 September.
    '4': ['on-course', 360, 2400],
    '5': ['on-course', 3, 10],
    // The year begins in the contract's own first month, so its second quarter began on 1 September.
    '6': ['on-course', 0, 2],
    // Five of 29 took 71 h; the last is not written up yet.
    '7': ['at-risk', (24 * 100) / 29, 90],
    // The tenth session was on 22 July, the twentieth on 5 September; nothing is invoiced.
    '8': ['at-risk', 0, 600_000],
    '9': ['met', 1, 1],
    // Five contacts with each.
    '10': ['on-course', 0, 1],
    '11': ['on-course', 1, 2],
    '12': ['at-risk', day('2026-11-30'), undefined],
    '13': ['not-yet-due', expect.anything(), undefined],
    // Of the sessions on 2 and 5 September the first has none.
    '14': ['at-risk', 50, 80],
  });
});
