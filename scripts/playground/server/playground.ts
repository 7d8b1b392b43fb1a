import { bundleAddon } from '../../build/bundle';
import type { BookView, Opened, PageEvent, Question, QuestionAnswer, Reply } from '../protocol';
import { buildPage } from './assets';
import { startDesk } from './desk-thread';
import { openDoor, type Visit } from './door';
import { HEADERS, receiveJson, sendJson } from './messages';
import { newStream } from './stream';

export interface Playground {
  /** Where it is open; whoever has this address can use it. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens a spreadsheet with the add-on's real bundle, for a browser on this machine. */
export async function openPlayground(opened: Opened, port?: number): Promise<Playground> {
  const [assets, bundle] = await Promise.all([buildPage(), bundleAddon('addon/main.ts')]);
  const stream = newStream();
  const now: { book: BookView | undefined; question: Question | null } = {
    book: undefined,
    question: null,
  };
  const hear = (event: PageEvent): void => {
    if (event.event === 'book') now.book = event.book;
    if (event.event === 'question') now.question = event.question;
    stream.send(event);
  };
  const desk = await startDesk(bundle.code, hear);
  const begun = await desk.call('begin', opened);
  if (!begun.ok) throw new Error(begun.sentence);
  now.book = begun.value;

  const calls: Readonly<Record<string, (argument: never) => Promise<Reply<unknown>>>> = {
    cells: (argument) => desk.call('cells', argument),
    edit: (argument) => desk.call('edit', argument),
    choose: (argument) => desk.call('choose', argument),
    select: (argument) => desk.call('select', argument),
    async answer(argument: QuestionAnswer) {
      desk.answer(argument);
      return { ok: true, value: null };
    },
  };

  async function receive({ path, request, response }: Visit): Promise<void> {
    const asset = assets.get(path);
    if (asset) {
      response.writeHead(200, { ...HEADERS, ...POLICY, 'content-type': asset.type });
      response.end(asset.text);
    } else if (path === 'events') stream.join(response);
    else if (path === 'now') sendJson(response, now);
    else if (request.method === 'POST' && Object.hasOwn(calls, path)) {
      const argument = (await receiveJson(request)) as never;
      sendJson(response, await calls[path]?.(argument));
    } else response.writeHead(404, HEADERS).end();
  }

  const door = await openDoor(receive, port);
  return {
    address: door.base,
    async close() {
      door.close();
      await desk.stop();
    },
  };
}

/** The page asks nobody but us, and no other page may show it within itself. */
const POLICY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
