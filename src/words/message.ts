import type { IssueCode, IssueFacts, Place } from '../model/issue';
import type { Formats } from './format';

/** What a person is told about an issue: what is wrong, why it matters, what to do. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The words for every kind of issue, in one language. */
export type Messages = {
  readonly [Code in IssueCode]: (
    facts: IssueFacts[Code],
    formats: Formats,
    place: Place,
  ) => Message;
};
