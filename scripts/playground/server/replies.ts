import type { Reply } from '../protocol/calls';

/** The value of a reply; a sentence that says why there is none becomes an error. */
export function valueIn<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

/** What work comes to, as a reply. */
export async function replyOf<Value>(work: () => Promise<Value> | Value): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}
