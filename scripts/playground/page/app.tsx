import { WORDS } from '../words';
import { Formula } from './formula';
import { Menu } from './menu';
import { QuestionBox } from './question-box';
import type { Session } from './session';
import { Sheet } from './sheet';
import { Strip } from './strip';
import { Tabs } from './tabs';
import { Toasts } from './toasts';
import { useStore } from './use-store';

/** The whole page. */
export function App({ session }: { readonly session: Session }) {
  const state = useStore(session.store);
  if (!state.book) return <p class="waiting">{WORDS.waiting}</p>;
  return (
    <>
      <Strip />
      <header class="top">
        <h1>{state.book.name}</h1>
        <Menu entries={state.book.menu} choose={(run) => void session.choose(run)} />
      </header>
      <Formula session={session} state={state} />
      <main>
        <Sheet session={session} state={state} />
      </main>
      <Tabs book={state.book} open={state.sheet} choose={(id) => void session.openSheet(id)} />
      <Toasts toasts={state.toasts} dismiss={(id) => session.dismiss(id)} />
      {state.question && (
        <QuestionBox
          key={state.question.id}
          question={state.question}
          answer={(button, text) => void session.answer(state.question?.id ?? 0, button, text)}
        />
      )}
    </>
  );
}
