import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Prompted, Question, Screen } from '../../host/screen';
import type { Opened } from '../protocol/book';
import type { DeskCall, DeskCalls } from '../protocol/calls';
import type { DeskEvent, QuestionAnswer } from '../protocol/events';
import { type Desk, openDesk } from './desk';
import type { DeskStart, FromDesk, ToDesk } from './wire';

const { project, locale, bell, answers } = workerData as DeskStart;
const port = parentPort;
if (!port) throw new Error('The desk runs in a thread of its own.');

const say = (message: FromDesk): void => port.postMessage(message);
const tell = (event: DeskEvent): void => say({ kind: 'event', event });

let asked = 0;

/** Stops this thread until the person has answered; the page stays alive meanwhile. */
function wait(question: Question, isTyped: boolean): Prompted {
  asked++;
  const rung = Atomics.load(bell, 0);
  tell({ event: 'question', question: { ...question, id: asked, isTyped } });
  for (;;) {
    const answer = receiveMessageOnPort(answers)?.message as QuestionAnswer | undefined;
    if (answer?.id === asked) return answer;
    if (!answer) Atomics.wait(bell, 0, rung, 1000);
  }
}

const screen: Screen = {
  ask: (question) => wait(question, false).button,
  prompt: (question) => wait(question, true),
  showPanel: (panel) => tell({ event: 'panel', panel }),
  showToast: (toast) => tell({ event: 'toast', ...toast }),
};

let desk: Desk | undefined;

async function work({ call, argument }: ToDesk): Promise<unknown> {
  if (call === 'begin') {
    desk = await openDesk(argument as Opened, { project, locale, tell, screen });
    return desk.view();
  }
  if (!desk) throw new Error('No spreadsheet is open.');
  const method = desk[call] as (argument: unknown) => ReturnType<DeskCalls[DeskCall]>;
  return Reflect.apply(method, desk, [argument]);
}

/** One thing after another, in the order in which they were asked. */
let before: Promise<unknown> = Promise.resolve();
port.on('message', (message: ToDesk) => {
  before = before.then(async () => {
    try {
      say({ kind: 'reply', id: message.id, reply: { ok: true, value: await work(message) } });
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      say({ kind: 'reply', id: message.id, reply: { ok: false, sentence } });
    }
  });
});
