import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { newWorkbook } from '../../src/contracts/new-workbook';
import { LANGUAGE_KEYS } from '../../src/words/language';
import { noTemplate } from '../refusals';
import { layOut } from '../set-up/lay-out';
import type { Opening, SetUpWish } from '../sidebar/protocol';
import { openSidebar } from './opening';

const KEYS = Object.keys(TEMPLATES) as TemplateKey[];

/** The same workbook that `daybook new` makes, in the open spreadsheet. */
export function setUpWorkbook({ template, language, example }: SetUpWish): Opening {
  const key = KEYS.find((each) => each === template);
  if (!key) throw noTemplate();
  layOut(newWorkbook({ key, language: LANGUAGE_KEYS.find((each) => each === language), example }));
  return { ...openSidebar(), view: 'today' };
}
