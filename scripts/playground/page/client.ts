import type { DeskCall, DeskCalls, PageEvent, QuestionAnswer, Reply } from '../protocol';

interface Calls extends Omit<DeskCalls, 'begin'> {
  answer(answer: QuestionAnswer): null;
}

/** Asks the desk for something; a sentence that says why not becomes an error. */
export async function call<Name extends Exclude<DeskCall, 'begin'> | 'answer'>(
  name: Name,
  argument: Parameters<Calls[Name]>[0],
): Promise<ReturnType<Calls[Name]>> {
  const response = await fetch(name, { method: 'POST', body: JSON.stringify(argument) });
  const reply = (await response.json()) as Reply<ReturnType<Calls[Name]>>;
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

export function listen(hear: (event: PageEvent) => void, isThere: (there: boolean) => void): void {
  const source = new EventSource('events');
  source.onmessage = ({ data }) => hear(JSON.parse(data as string) as PageEvent);
  source.onopen = () => isThere(true);
  source.onerror = () => isThere(false);
}
