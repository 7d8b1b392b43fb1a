import type { FrameMessage, PanelView } from '../protocol/panels';
import { WORDS } from '../words';
import { DrawerOf } from './drawers';
import { Formula } from './formula';
import { Menu } from './menu';
import { PanelDialog, Sidebar } from './panel';
import { QuestionBox } from './question-box';
import { leaveRegion } from './regions';
import type { Session } from './session';
import { Sheet } from './sheet';
import { Strip } from './strip';
import { Tabs } from './tabs';
import { Toasts } from './toasts';
import { useStore } from './use-store';

/** All that is offered before the add-on is installed. */
const INSTALL = { run: 'onInstall', label: WORDS.install };

/** The whole page. */
export function App({ session }: { readonly session: Session }) {
  const state = useStore(session.store);
  const { book, sheet, question, panels } = state;
  if (!book || sheet === undefined) return <p class="waiting">{WORDS.waiting}</p>;
  const shown = (panel: PanelView) => ({
    panel,
    close: () => void session.closePanel(panel),
    hear: (message: FrameMessage) => heard(session, panel, message),
  });
  const sidebar = panels.find(({ kind }) => kind === 'sidebar');
  const dialog = panels.find(({ kind }) => kind !== 'sidebar');
  return (
    <>
      <Strip session={session} state={state} />
      {!state.isConnected && (
        <p class="disconnected" role="alert">
          {WORDS.disconnected}
        </p>
      )}
      <header class="top" data-region>
        <h1>{book.name}</h1>
        <Menu
          entries={book.isInstalled ? book.menu : [INSTALL]}
          choose={({ run, label }) =>
            void (book.isInstalled ? session.choose(run, label) : session.install())
          }
        />
        <p class="busy" role="status">
          {state.busy}
        </p>
      </header>
      <Formula session={session} state={state} />
      <main>
        <Sheet session={session} state={state} />
        {sidebar && <Sidebar {...shown(sidebar)} />}
        <DrawerOf session={session} state={state} book={book} />
      </main>
      <Tabs book={book} open={state.sheet} choose={(id) => void session.openSheet(id)} />
      <Toasts toasts={state.toasts} dismiss={(id) => session.dismiss(id)} />
      {dialog && <PanelDialog key={dialog.id} {...shown(dialog)} />}
      {question && (
        <QuestionBox
          key={question.id}
          question={question}
          answer={(button, text) => void session.answer(question.id, button, text)}
        />
      )}
    </>
  );
}

function heard(session: Session, panel: PanelView, message: FrameMessage): void {
  if (message.frame === 'close') void session.closePanel(panel);
  if (message.frame === 'focus') session.focusGrid();
  if (message.frame === 'leave') leaveRegion(message.isBack);
  if (message.frame === 'document') session.openDocument(message.id);
}
