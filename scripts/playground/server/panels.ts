import { build } from 'esbuild';
import type { CallAsked, Reply } from '../protocol/calls';
import type { PanelAsked, PanelView } from '../protocol/panels';
import { type Door, openDoor, type Visit } from './door';
import { HEADERS, receiveJson, sendJson } from './messages';
import type { BuiltProject } from './project';

/** The pages that the script shows, at a port of their own: they are strangers to the page around them, as on Google. */
export interface Panels {
  readonly origin: string;
  show(asked: PanelAsked): PanelView;
  close(): void;
}

/** Pages that were replaced are forgotten, but for as many as may still be loading. */
const KEPT = 4;

export async function openPanels(
  { names }: Pick<BuiltProject, 'names'>,
  run: (call: CallAsked) => Promise<Reply<unknown>>,
  pageOrigin: string,
): Promise<Panels> {
  const google = await googleScript();
  const pages = new Map<string, string>();
  let shown = 0;

  async function receive({ path, request, response }: Visit): Promise<void> {
    const html = pages.get(path);
    if (path === 'run' && request.method === 'POST') {
      const call = (await receiveJson(request)) as CallAsked;
      sendJson(response, names.includes(call.name) ? await run(call) : missing(call.name));
    } else if (html !== undefined) {
      response.writeHead(200, { ...HEADERS, ...policy(pageOrigin), ...HTML });
      response.end(html);
    } else response.writeHead(404, HEADERS).end();
  }

  const door: Door = await openDoor(receive);
  return {
    origin: door.origin,
    show({ html, ...rest }) {
      shown++;
      const path = `panel/${shown}`;
      const surroundings = JSON.stringify({ names, pageOrigin });
      pages.set(path, withScript(html, `window.playground=${surroundings};${google}`));
      for (const old of [...pages.keys()].slice(0, -KEPT)) pages.delete(old);
      return { ...rest, id: shown, url: `${door.base}${path}` };
    },
    close: () => door.close(),
  };
}

/** The page's own head comes first, or else the browser takes it for a page of the nineties. */
function withScript(html: string, code: string): string {
  const head = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return `${html.slice(0, at)}<script>${code}</script>${html.slice(at)}`;
}

const missing = (name: string): Reply<unknown> => ({
  ok: false,
  sentence: `Script function not found: ${name}`,
});

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Whatever the script's page asks of other places goes nowhere. */
const policy = (pageOrigin: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "frame-src 'self' blob: data:",
    `frame-ancestors ${pageOrigin}`,
  ].join('; '),
});

async function googleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/playground/frame/google.ts'],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' },
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
