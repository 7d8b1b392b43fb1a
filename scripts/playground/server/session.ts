import { basename } from 'node:path';
import { type Beginning, CONTRACTS } from '../beginning';
import type { BookView, Now } from '../protocol/book';
import type { SavePlan } from '../protocol/calls';
import type { DeskEvent, PageEvent, Question } from '../protocol/events';
import type { PanelView } from '../protocol/panels';
import { begun } from './begun';
import { type DeskThread, startDesk } from './desk-thread';
import type { Panels } from './panels';
import type { PersonFile } from './person-file';
import type { BuiltProject } from './project';
import { valueIn } from './replies';

export interface SessionSurroundings {
  readonly project: BuiltProject;
  readonly locale: string;
  readonly panels: Panels;
  tell(event: PageEvent): void;
}

/** What goes on: the desk at work, and all that a page needs to know when it is opened or loaded anew. */
export interface Session {
  readonly desk: DeskThread;
  now(): Now;
  begin(beginning: Beginning): Promise<void>;
  /** Saves to the person's file; answers what was done. */
  save(): Promise<SavePlan>;
  closePanel(id: number): void;
  stop(): Promise<void>;
}

export async function startSession(around: SessionSurroundings): Promise<Session> {
  const { project, locale, panels, tell } = around;
  let book: BookView | undefined;
  let question: Question | null = null;
  let shown: readonly PanelView[] = [];
  let file: PersonFile | undefined;

  function hear(event: DeskEvent): void {
    if (event.event === 'book') book = event.book;
    if (event.event === 'question') question = event.question;
    if (event.event === 'panel') show(panels.show(event.panel));
    else tell(event);
  }

  function show(panel: PanelView): void {
    shown = [...shown.filter((other) => isSidebar(other) !== isSidebar(panel)), panel];
    tell({ event: 'panel', panel });
  }

  const desk = await startDesk({ project: project.pushed, locale }, hear);
  return {
    desk,
    now() {
      if (!book) throw new Error('No spreadsheet is open yet.');
      const path = file ? basename(file.path) : null;
      return { book, question, panels: shown, file: path, contracts: CONTRACTS };
    },
    async begin(beginning) {
      const { opened, file: of } = await begun(beginning);
      book = valueIn(await desk.call('begin', opened));
      [question, shown, file] = [null, [], of];
      tell({ event: 'opened' });
    },
    async save() {
      if (!file) throw new Error('This spreadsheet came from no file.');
      const { changes, plan } = valueIn(await desk.call('changes'));
      valueIn(await desk.call('saved', await file.save(changes)));
      return plan;
    },
    closePanel(id) {
      shown = shown.filter((panel) => panel.id !== id);
    },
    stop: () => desk.stop(),
  };
}

/** There is room for one sidebar and one dialog. */
const isSidebar = ({ kind }: PanelView): boolean => kind === 'sidebar';
