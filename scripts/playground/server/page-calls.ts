import { beginningFrom } from '../beginning';
import type { PageCalls, Reply } from '../protocol/calls';
import { replyOf, valueIn } from './replies';
import type { Session } from './session';

export type Answering = {
  readonly [Name in keyof PageCalls]: (
    argument: Parameters<PageCalls[Name]>[0],
  ) => Promise<Reply<ReturnType<PageCalls[Name]>>>;
};

/** What the page asks for, by the name of the address that it asks at. */
export function pageCalls(session: Session): Answering {
  const { desk } = session;
  const done = (work: () => Promise<void> | void) =>
    replyOf(async () => {
      await work();
      return null;
    });
  return {
    cells: (sheet) => desk.call('cells', sheet),
    edit: (edit) => desk.call('edit', edit),
    install: () => desk.call('install', null),
    choose: (entry) => desk.call('choose', entry),
    select: (area) => desk.call('select', area),
    setClock: (asked) => desk.call('setClock', asked),
    answer: (answer) => done(() => desk.answer(answer)),
    closePanel: (id) => done(() => session.closePanel(id)),
    begin: (asked) => done(() => session.begin(beginningFrom(asked))),
    savePlan: () => replyOf(async () => valueIn(await desk.call('changes')).plan),
    save: () => replyOf(() => session.save()),
  };
}
