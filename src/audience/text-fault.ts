import { visibleText } from '../workbook/cell';
import { utf8Length } from './utf8';

/** Why a text is not safe to hand on; it is never altered, its row waits for a person. */
export type TextFault = 'formula' | 'unprintable' | 'too-long';

/** Why a segment's name cannot be a tag. */
export type TagFault = TextFault | 'tag-separator' | 'tag-emoji';

/** Mailchimp cuts longer texts, counted in bytes, without a word. */
const LONGEST_TEXT = 255;
const LONGEST_TAG = 100;

/**
 * A spreadsheet runs a cell that begins so, and some read a cell into existence after a separator or a
 * quotation mark. `|` and `%` are run by few programs, but begin nobody's name. Full-width signs have
 * become plain ones before this looks.
 */
const BEGINS_FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@|%]/u;
const BEGINS_LATER = /[,;"\t\r\n][\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@]/u;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;

/** Whether a spreadsheet program might run a cell that holds the text instead of showing it. */
export const beginsFormula = (text: string): boolean => BEGINS_FORMULA.test(text.normalize('NFKC'));

/** Whether one might, however the text is cut into cells. */
export const looksLikeFormula = (text: string): boolean =>
  beginsFormula(text) || BEGINS_LATER.test(text.normalize('NFKC'));

/** What is wrong with a name or an organisation, if anything. */
export function textFault(text: string): TextFault | undefined {
  if (looksLikeFormula(text)) return 'formula';
  const shown = visibleText(text);
  if (UNPRINTABLE.test(shown)) return 'unprintable';
  return utf8Length(shown) > LONGEST_TEXT ? 'too-long' : undefined;
}

/** What is wrong with a tag, if anything: commas separate tags, quotation marks would enclose them. */
export function tagFault(tag: string): TagFault | undefined {
  const fault = textFault(tag);
  if (fault) return fault;
  if ([...tag].length > LONGEST_TAG) return 'too-long';
  if (/[,"]/.test(tag)) return 'tag-separator';
  return EMOJI.test(tag) ? 'tag-emoji' : undefined;
}
