import { extname } from 'node:path';
import { docxHtml } from '../documents/docx-html';
import type { DeskThread } from './desk-thread';
import type { Visit } from './door';
import { HEADERS, sendFile } from './messages';
import { valueIn } from './replies';

/** Nothing that a document or a mail holds can run, or be fetched from elsewhere. */
const STILL = {
  'content-security-policy':
    "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
} as const;

type Show = (words: readonly string[], visit: Visit, desk: DeskThread) => Promise<void>;

/** What can be looked at or taken away, by the first word of its address. */
const SHOWN: Readonly<Record<string, Show>> = {
  async mail([id], { response }, desk) {
    const { html, text } = valueIn(await desk.call('mailPage', Number(id)));
    sendPage(
      response,
      html === '' ? `<pre style="white-space:pre-wrap">${escaped(text)}</pre>` : html,
    );
  },
  async attachment([mail, at], { response }, desk) {
    const asked = { mail: Number(mail), at: Number(at) };
    sendFile(response, valueIn(await desk.call('attachment', asked)));
  },
  async document([id = ''], { response }, desk) {
    const { name, bytes } = valueIn(await desk.call('file', id));
    sendPage(response, docxHtml(bytes, name));
  },
  async download([id = ''], { response }, desk) {
    const file = valueIn(await desk.call('file', id));
    const name = extname(file.name) === '.docx' ? file.name : `${file.name}.docx`;
    sendFile(response, { ...file, name, type: WORD });
  },
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Shows what a visitor asked for, if it is such a thing. */
export async function showFile(visit: Visit, desk: DeskThread): Promise<boolean> {
  const [kind = '', ...words] = visit.path.split('/').map(decodeURIComponent);
  const show = Object.hasOwn(SHOWN, kind) ? SHOWN[kind] : undefined;
  await show?.(words, visit, desk);
  return show !== undefined;
}

function sendPage(response: Visit['response'], html: string): void {
  response.writeHead(200, { ...HEADERS, ...STILL, 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
