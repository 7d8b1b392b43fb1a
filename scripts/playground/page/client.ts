import type { Now } from '../protocol/book';
import type { PageCalls, Reply } from '../protocol/calls';
import type { PageEvent } from '../protocol/events';

/** Asks the playground for something; a sentence that says why not becomes an error. */
export async function call<Name extends keyof PageCalls>(
  name: Name,
  argument: Parameters<PageCalls[Name]>[0],
): Promise<ReturnType<PageCalls[Name]>> {
  const response = await fetch(name, { method: 'POST', body: JSON.stringify(argument) });
  const reply = (await response.json()) as Reply<ReturnType<PageCalls[Name]>>;
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

export const askNow = async (): Promise<Now> => (await (await fetch('now')).json()) as Now;

export function listen(hear: (event: PageEvent) => void, isThere: (there: boolean) => void): void {
  const source = new EventSource('events');
  source.onmessage = ({ data }) => hear(JSON.parse(data as string) as PageEvent);
  source.onopen = () => isThere(true);
  source.onerror = () => isThere(false);
}
