import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../protocol/events';
import { HEADERS } from './messages';

/** Tells every open page what happens (server-sent events). */
export interface Stream {
  join(response: ServerResponse): void;
  send(event: PageEvent): void;
}

export function newStream(): Stream {
  const listeners = new Set<ServerResponse>();
  return {
    join(response) {
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
      response.write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    send(event) {
      for (const response of listeners) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
  };
}
