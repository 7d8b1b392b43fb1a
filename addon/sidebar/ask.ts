import { type Failure, type FailureKind, failureOf } from './failure';
import { runScript } from './google';
import type { Answer, SidebarCalls } from './protocol';

export type CallName = keyof SidebarCalls;

/** What an answer to a question holds. */
export type Told<Name extends CallName> =
  ReturnType<SidebarCalls[Name]> extends Answer<infer Value> ? Value : never;

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Asks the script. Nothing is thrown: what goes wrong on the way is an answer too. */
export async function ask<Name extends CallName>(
  name: Name,
  ...given: Parameters<SidebarCalls[Name]>
): Promise<Reply<Told<Name>>> {
  if (!navigator.onLine) return failed('offline');
  try {
    const answer = (await runScript(name, given)) as Answer<Told<Name>> | null;
    // Google hands over nothing at all when the answer holds something that it cannot carry.
    if (answer === null) return failed('failed');
    return answer.ok ? answer : { ok: false, failure: { kind: 'refused', ...answer } };
  } catch (error) {
    return failed(failureOf(error));
  }
}

const failed = (kind: FailureKind): Reply<never> => ({ ok: false, failure: { kind } });
