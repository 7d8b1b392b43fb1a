import { MessageChannel, Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { DeskStart, FromDesk, ToDesk } from '../desk/wire';
import type { DeskCall, DeskCalls, Reply } from '../protocol/calls';
import type { DeskEvent, QuestionAnswer } from '../protocol/events';

/** The desk, from outside its thread. */
export interface DeskThread {
  call<Name extends DeskCall>(
    name: Name,
    ...argument: Parameters<DeskCalls[Name]>
  ): Promise<Reply<ReturnType<DeskCalls[Name]>>>;
  answer(answer: QuestionAnswer): void;
  stop(): Promise<void>;
}

/** Starts the desk in a thread of its own, so that a script can wait for a person while the page stays alive. */
export async function startDesk(
  start: Pick<DeskStart, 'project' | 'locale'>,
  hear: (event: DeskEvent) => void,
): Promise<DeskThread> {
  const { port1: ours, port2: answers } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const workerData: DeskStart = { ...start, bell, answers };
  const worker = new Worker(await deskScript(), {
    eval: true,
    workerData,
    transferList: [answers],
  });
  const waiting = new Map<number, (reply: Reply<never>) => void>();
  let asked = 0;
  worker.on('message', (message: FromDesk) => {
    if (message.kind === 'event') return hear(message.event);
    waiting.get(message.id)?.(message.reply as Reply<never>);
    waiting.delete(message.id);
  });
  return {
    call: (call, ...[argument]) =>
      new Promise((done) => {
        asked++;
        waiting.set(asked, done);
        worker.postMessage({ id: asked, call, argument } satisfies ToDesk);
      }),
    answer(answer) {
      ours.postMessage(answer);
      Atomics.add(bell, 0, 1);
      Atomics.notify(bell, 0);
      hear({ event: 'question', question: null });
    },
    async stop() {
      await worker.terminate();
      ours.close();
    },
  };
}

async function deskScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/playground/desk/thread.ts'],
    ...{ bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20' },
    external: ['esbuild', 'typescript'],
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
