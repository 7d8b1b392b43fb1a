import type { Beginning } from '../beginning';
import type { PageCalls } from '../protocol/calls';
import { buildPage } from './assets';
import { openDoor, type Visit } from './door';
import { HEADERS, receiveJson, sendFile, sendJson } from './messages';
import { pageCalls } from './page-calls';
import { openPanels } from './panels';
import { buildProject } from './project';
import { valueIn } from './replies';
import { startSession } from './session';
import { showFile } from './shown-files';
import { newStream } from './stream';

export interface Playground {
  /** Where it is open; whoever has this address can use it. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly port?: number;
  /** Of the account of whoever sits at it; English where it is not given. */
  readonly locale?: string;
}

/** Opens a spreadsheet with the add-on's real bundle, for a browser on this machine. */
export async function openPlayground(
  beginning: Beginning,
  { port, locale = 'en' }: PlaygroundOptions = {},
): Promise<Playground> {
  const [assets, project] = await Promise.all([buildPage(), buildProject()]);
  const stream = newStream();
  const door = await openDoor((visit) => receive(visit), port);
  const panels = await openPanels(
    project,
    (call) => session.desk.call('callFromPage', call),
    door.origin,
  );
  const session = await startSession({
    project,
    locale,
    panels,
    tell: (event) => stream.send(event),
  });
  await session.begin(beginning);
  const calls = pageCalls(session);

  async function receive(visit: Visit): Promise<void> {
    const { path, request, response } = visit;
    const asset = assets.get(path);
    if (asset) {
      response.writeHead(200, { ...HEADERS, ...policy(panels.origin), 'content-type': asset.type });
      response.end(asset.text);
    } else if (path === 'events') stream.join(response);
    else if (path === 'now') sendJson(response, session.now());
    else if (path === 'book.xlsx') {
      const bytes = valueIn(await session.desk.call('pack'));
      sendFile(response, { name: fileName(session.now().book.name), type: XLSX, bytes });
    } else if (request.method === 'POST' && Object.hasOwn(calls, path)) {
      const argument = (await receiveJson(request)) as never;
      sendJson(response, await calls[path as keyof PageCalls](argument));
    } else if (!(await showFile(visit, session.desk))) response.writeHead(404, HEADERS).end();
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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileName = (book: string): string => (book.endsWith('.xlsx') ? book : `${book}.xlsx`);

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
