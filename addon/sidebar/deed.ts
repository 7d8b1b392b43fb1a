import { useCallback, useRef, useState } from 'preact/hooks';
import { ask, type CallName, type Reply, type Told } from './ask';
import { useDesk } from './desk';
import type { Failure } from './failure';
import type { SidebarCalls } from './protocol';

export interface Deed<Name extends CallName> {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Does it, unless it is being done already; answers what came of it. */
  run(...given: Parameters<SidebarCalls[Name]>): Promise<Reply<Told<Name>> | undefined>;
}

/** Something that a person asks the script to do. */
export function useDeed<Name extends CallName>(name: Name): Deed<Name> {
  const { deeds } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  const run = useCallback(
    async (...given: Parameters<SidebarCalls[Name]>) => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setFailure(undefined);
      const reply = await ask(name, ...given);
      deeds.current += 1;
      running.current = false;
      setBusy(false);
      setFailure(reply.ok ? undefined : reply.failure);
      return reply;
    },
    [name, deeds],
  );
  return { isBusy, failure, run };
}
