import { CONTRACTS } from '../beginning';
import type { BookView, DeskEvent, Now, Opened, PageEvent, PanelView, Question } from '../protocol';
import { type DeskThread, startDesk } from './desk-thread';
import type { Panels } from './panels';
import type { BuiltProject } from './project';

export interface SessionSurroundings {
  readonly project: BuiltProject;
  readonly panels: Panels;
  tell(event: PageEvent): void;
}

/** What goes on: the desk at work, and all that a page needs to know when it is opened or loaded anew. */
export interface Session {
  readonly desk: DeskThread;
  now(): Now;
  begin(opened: Opened, file: string | null): Promise<void>;
  closePanel(id: number): void;
  stop(): Promise<void>;
}

export async function startSession({
  project,
  panels,
  tell,
}: SessionSurroundings): Promise<Session> {
  let book: BookView | undefined;
  let question: Question | null = null;
  let shown: readonly PanelView[] = [];
  let file: string | null = null;

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

  const { code, pages, manifest } = project;
  const desk = await startDesk(
    { code, ...(pages ? { pages } : {}), ...(manifest ? { manifest } : {}) },
    hear,
  );
  return {
    desk,
    now() {
      if (!book) throw new Error('No spreadsheet is open yet.');
      return { book, question, panels: shown, file, contracts: CONTRACTS };
    },
    async begin(opened, of) {
      const reply = await desk.call('begin', opened);
      if (!reply.ok) throw new Error(reply.sentence);
      [book, question, shown, file] = [reply.value, null, [], of];
      tell({ event: 'opened' });
    },
    closePanel(id) {
      shown = shown.filter((panel) => panel.id !== id);
    },
    stop: () => desk.stop(),
  };
}

/** There is room for one sidebar and one dialog. */
const isSidebar = ({ kind }: PanelView): boolean => kind === 'sidebar';
