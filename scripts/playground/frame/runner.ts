import { handedOver, ScriptError } from '../../host/bridge';
import type { Reply } from '../protocol/calls';

type Success = (value: unknown, userObject: unknown) => void;
type Failure = (error: Error, userObject: unknown) => void;

interface Settings {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

/** Sends a call to the script, and brings back what came of it. */
export type Send = (name: string, given: string) => Promise<Reply<unknown>>;

/** `google.script.run`: each `with…` answers a new runner, and each function of the script is a method that answers nothing. */
export function newRunner(names: readonly string[], send: Send, settings: Settings = {}): object {
  const also = (more: Settings) => newRunner(names, send, { ...settings, ...more });
  const functions = names.map((name) => [
    name,
    (...given: readonly unknown[]): void => {
      void send(name, handedOver(given)).then((reply) => settle(reply, settings));
    },
  ]);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Success) => also({ success }),
    withFailureHandler: (failure: Failure) => also({ failure }),
    withUserObject: (userObject: unknown) => also({ userObject }),
  };
}

function settle(reply: Reply<unknown>, { success, failure, userObject }: Settings): void {
  if (reply.ok) success?.(reply.value, userObject);
  else if (failure) failure(new ScriptError(reply.sentence), userObject);
  else console.error(reply.sentence);
}
