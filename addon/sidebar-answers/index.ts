import { type Answers, answering } from './answering';
import { previewDocument, readDocuments } from './documents';
import { fixProblem, undoFix } from './fix-problem';
import { goTo } from './go-to';
import { logEntry } from './log-entry';
import { makeDocument } from './make-document';
import { openSidebar } from './opening';
import { downloadList, readPeople } from './people';
import { readProblems } from './problems';
import { setUpWorkbook } from './set-up';
import { changeSettings, readSettings } from './settings';
import { readStanding } from './standing';
import { readToday } from './today';
import { undoEntry } from './undo-entry';

/** The answer to each question of the sidebar. */
export const ANSWERS = {
  openSidebar: answering(openSidebar),
  readToday: answering(readToday),
  logEntry: answering(logEntry),
  undoEntry: answering(undoEntry),
  readProblems: answering(readProblems),
  goTo: answering(goTo),
  fixProblem: answering(fixProblem),
  undoFix: answering(undoFix),
  readStanding: answering(readStanding),
  readDocuments: answering(readDocuments),
  previewDocument: answering(previewDocument),
  makeDocument: answering(makeDocument),
  readPeople: answering(readPeople),
  downloadList: answering(downloadList),
  readSettings: answering(readSettings),
  changeSettings: answering(changeSettings),
  setUpWorkbook: answering(setUpWorkbook),
} as const satisfies Answers;
