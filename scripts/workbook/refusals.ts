import { Refusal, type RefusalCode, type RefusalFacts } from '../../src/model/refusal';

const SENTENCES = {
  missing: 'There is no “{file}” at that place; check the name and the folder.',
  'is-folder-without-csv':
    'The folder “{file}” holds no .csv files; put one .csv file for each sheet into it, or name an .xlsx file.',
  'not-a-workbook':
    '“{file}” is not an .xlsx workbook; download or save it as “Microsoft Excel (.xlsx)” and try again.',
  'old-excel':
    '“{file}” is in the old Excel format (.xls); open it, save it as “Excel Workbook (.xlsx)” and try again.',
  encrypted:
    '“{file}” is locked with a password; open it, save a copy without the password and try again.',
  truncated: '“{file}” is empty or ends too early; download or copy it once more and try again.',
  damaged:
    '“{file}” is damaged inside ({detail}); open it in your spreadsheet program, save it again and try once more.',
  'too-large':
    '“{file}” would unpack to more than Daybook can hold ({detail}); delete what the workbook does not need and try again.',
  'cannot-read': 'Daybook may not read “{file}”; check that your account has access to it.',
  'cannot-write': 'Nothing was saved to “{file}”: {detail}.',
  'no-such-sheet':
    '“{file}” has no sheet called “{sheet}”; put the sheet back under that name and try again.',
  'changed-meanwhile':
    '“{file}” was changed after Daybook read it, so nothing was saved; run Daybook again.',
  'open-elsewhere':
    '“{file}” is open in {program}, so nothing was saved; close it there and try again (if it is not open, delete the leftover file “{lock}”).',
} satisfies Partial<Record<RefusalCode, string>>;

/** The refusals that files of a workbook can end in. */
export type FileRefusalCode = keyof typeof SENTENCES;

/** The refusal for a code, with its English sentence. */
export const refusal = (code: FileRefusalCode, facts: RefusalFacts, cause?: unknown): Refusal =>
  new Refusal(
    code,
    facts,
    SENTENCES[code].replace(/\{(\w+)\}/g, (gap, fact: string) => String(facts[fact] ?? gap)),
    cause,
  );
