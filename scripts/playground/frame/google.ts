import type { Reply } from '../protocol/calls';
import type { FrameMessage } from '../protocol/panels';
import { newRunner } from './runner';

/** What the server knows and writes into the page before this script. */
interface Surroundings {
  readonly names: readonly string[];
  readonly pageOrigin: string;
}

declare global {
  interface Window {
    playground: Surroundings;
    google: unknown;
  }
}

const { names, pageOrigin } = window.playground;

/** Google calls what has no connection a network error, and says so in these words. */
const CONNECTION = 'NetworkError: Connection failure due to HTTP 0';

async function send(name: string, given: string): Promise<Reply<unknown>> {
  try {
    const response = await fetch('../run', {
      method: 'POST',
      body: `{"name":${JSON.stringify(name)},"given":${given}}`,
    });
    return (await response.json()) as Reply<unknown>;
  } catch {
    return { ok: false, sentence: CONNECTION };
  }
}

const tell = (message: FrameMessage): void => window.parent.postMessage(message, pageOrigin);

window.google = {
  script: {
    run: newRunner(names, send),
    host: {
      origin: pageOrigin,
      close: () => tell({ frame: 'close' }),
      setWidth: (width: number) => tell({ frame: 'size', width }),
      setHeight: (height: number) => tell({ frame: 'size', height }),
      editor: { focus: () => tell({ frame: 'focus' }) },
    },
  },
};

/** F6 leaves the page, as it leaves every other part of the playground. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ frame: 'leave', isBack: event.shiftKey });
});

/** Documents of Google's are the playground's own: it shows them itself. */
const DOCUMENT = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const id = DOCUMENT.exec(link?.href ?? '')?.[1];
  if (id === undefined) return;
  event.preventDefault();
  tell({ frame: 'document', id });
});
