import { type Day, isoDay } from '../model/day';
import type { AudienceWords } from '../words/catalogue';
import type { Cell } from '../workbook/cell';
import { linesOf, outLines } from './lines';
import type { MailingList } from './mailing-list';
import type { Manifest } from './manifest';

/** The version of the three files' form. */
export const FILES_VERSION = 1;

/** The labels that Mailchimp's own exports carry, so that its import recognises them. */
export const MEMBER_HEADERS = [
  'Email Address',
  'First Name',
  'Last Name',
  'Organisation',
  'TAGS',
] as const;

/**
 * The rows of the file that Mailchimp imports as subscribed. Tags stand bare with commas between: an
 * importer that takes quotation marks apart reads the same tags as one that splits at commas.
 */
export const memberRows = ({ members }: MailingList): readonly (readonly string[])[] => [
  MEMBER_HEADERS,
  ...members.map(({ email, firstName, lastName, organisation = '', tags }) => [
    email,
    firstName,
    lastName,
    organisation,
    tags.join(','),
  ]),
];

/** The rows of the file that says who is not on the list and why, by row number alone. */
export const leftOutRows = (
  list: MailingList,
  words: AudienceWords,
): readonly (readonly string[])[] => [
  words.headers,
  ...outLines(list, words).map(({ row, outcome, label, sentence }) => [
    String(row),
    outcome,
    label,
    sentence,
  ]),
];

/** What is kept about a list once its files have gone. */
export interface ManifestFile extends Manifest {
  readonly version: typeof FILES_VERSION;
  /** ISO 8601. */
  readonly made: string;
}

/** The manifest as it is written down, ready for JSON. */
export const manifestFile = ({ manifest }: MailingList, made: Day): ManifestFile => ({
  version: FILES_VERSION,
  made: isoDay(made),
  ...manifest,
});

/** The rows below the header of the Mailing list sheet, a contact a row. */
export const mailingCells = (
  list: MailingList,
  words: AudienceWords,
): readonly (readonly Cell[])[] =>
  linesOf(list, words).map(({ row, outcome, label, sentence, tags }) => [
    row,
    outcome,
    label === '' ? null : `${label}. ${sentence}`,
    tags.length === 0 ? null : tags.join(', '),
  ]);
