import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { layoutOf } from '../../src/contracts/layout';
import { noTemplate } from '../refusals';
import { layOut } from '../set-up/lay-out';
import type { Opening, SetUpWish } from '../sidebar/protocol';
import { openSidebar } from './opening';

/** The same workbook that `daybook new` makes, in the open spreadsheet. */
export function setUpWorkbook({ template: key, example: wantsExample }: SetUpWish): Opening {
  const template = Object.entries(TEMPLATES).find(([name]) => name === key)?.[1];
  if (!template) throw noTemplate();
  const example = wantsExample
    ? Object.entries(EXAMPLES).find(([name]) => name === key)?.[1]()
    : undefined;
  layOut(layoutOf(template, { example }));
  return { ...openSidebar(), view: 'today' };
}
