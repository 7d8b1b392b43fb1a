import { LANGUAGES } from '../../../words/language';
import type { Example, Planted } from '../../example';
import { withMistakes } from '../../planting';
import {
  application,
  breaks,
  decisions,
  handover,
  invoices,
  milestones,
  periods,
  programme,
  submissions,
} from './agreement';
import { consultation } from './consultation';
import { contacts, plantedInContacts, suppressed } from './contacts';
import { OPTION_WITHOUT_COST, options, toolScores, tools } from './findings';
import { actions, gatherings } from './gatherings';
import { cleanLog } from './log';
import { MISTAKES } from './mistakes';
import { members, moves, organisations } from './people';

const { log, contacts: contactsSheet } = LANGUAGES.en.sheets;

/** The three months up to Friday 24 February 2023: invented people and tools, believable work. */
export function communityOfPracticeExample(): Example & { readonly planted: readonly Planted[] } {
  const { rows, planted } = withMistakes(cleanLog, MISTAKES, log.name);
  return {
    log: rows,
    sheets: {
      moves,
      milestones,
      submissions,
      contacts,
      suppressed,
      breaks,
      periods,
      invoices,
    },
    decided: {
      ends: 'Promising Trouble, 9 December 2022: 28 February 2023; ready by 31 January.',
      vatNumber: 'Promising Trouble, 1 December 2022: no VAT number.',
      total: 'Promising Trouble, 9 December 2022: the budget; invoices may come in 2023.',
      instalmentBasis: 'Promising Trouble, 9 December 2022: monthly, for the days worked.',
      dayRate: 'Promising Trouble, 1 December 2022: £300 for 7.5 h.',
    },
    registers: {
      Organisations: organisations,
      Members: members,
      Consultation: consultation,
      Gatherings: gatherings,
      Actions: actions,
      Options: options,
      Tools: tools,
      'Tool scores': toolScores,
      Programme: programme,
      Decisions: decisions,
      Application: application,
      Handover: handover,
    },
    planted: [
      ...planted,
      ...plantedInContacts(contactsSheet.name),
      {
        sheet: 'Consultation',
        row: consultation.length + 1,
        code: 'daybook/ambiguous-name',
      },
      { sheet: 'Options', row: OPTION_WITHOUT_COST, code: 'type-error' },
    ],
  };
}
