import { type Beginning, beginningFrom, fileOf, openedFrom } from '../beginning';
import type { PageCalls, Reply } from '../protocol';
import { buildPage } from './assets';
import { openDoor, type Visit } from './door';
import { HEADERS, receiveJson, sendJson } from './messages';
import { openPanels } from './panels';
import { buildProject } from './project';
import { type Session, startSession } from './session';
import { newStream } from './stream';

export interface Playground {
  /** Where it is open; whoever has this address can use it. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens a spreadsheet with the add-on's real bundle, for a browser on this machine. */
export async function openPlayground(beginning: Beginning, port?: number): Promise<Playground> {
  const [assets, project] = await Promise.all([buildPage(), buildProject()]);
  const stream = newStream();
  const door = await openDoor((visit) => receive(visit), port);
  const panels = await openPanels(
    project,
    (call) => session.desk.call('callFromPage', call),
    door.origin,
  );
  const session = await startSession({ project, panels, tell: (event) => stream.send(event) });
  await session.begin(openedFrom(beginning, Date.now()), fileOf(beginning));
  const calls = callsOf(session);

  async function receive({ path, request, response }: Visit): Promise<void> {
    const asset = assets.get(path);
    if (asset) {
      response.writeHead(200, { ...HEADERS, ...policy(panels.origin), 'content-type': asset.type });
      response.end(asset.text);
    } else if (path === 'events') stream.join(response);
    else if (path === 'now') sendJson(response, session.now());
    else if (request.method === 'POST' && Object.hasOwn(calls, path)) {
      const argument = (await receiveJson(request)) as never;
      sendJson(response, await calls[path as keyof PageCalls](argument));
    } else response.writeHead(404, HEADERS).end();
  }

  return {
    address: door.base,
    async close() {
      door.close();
      panels.close();
      await session.stop();
    },
  };
}

type Answering = {
  readonly [Name in keyof PageCalls]: (
    argument: Parameters<PageCalls[Name]>[0],
  ) => Promise<Reply<ReturnType<PageCalls[Name]>>>;
};

/** What the page asks for, by the name of the address that it asks at. */
function callsOf(session: Session): Answering {
  const { desk } = session;
  const done: Reply<null> = { ok: true, value: null };
  return {
    cells: (sheet) => desk.call('cells', sheet),
    edit: (edit) => desk.call('edit', edit),
    choose: (entry) => desk.call('choose', entry),
    select: (area) => desk.call('select', area),
    setClock: (asked) => desk.call('setClock', asked),
    async answer(answer) {
      desk.answer(answer);
      return done;
    },
    async closePanel(id) {
      session.closePanel(id);
      return done;
    },
    async begin(asked) {
      await session.begin(openedFrom(beginningFrom(asked), Date.now()), null);
      return done;
    },
  };
}

/** The page asks nobody but us, and no other page may show it within itself. */
const policy = (panelOrigin: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${panelOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});
