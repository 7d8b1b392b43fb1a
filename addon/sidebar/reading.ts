import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Reply, type Told } from './ask';
import { type Desk, type ReadName, useDesk } from './desk';
import type { Failure } from './failure';

export interface Reading<Value> {
  /** What was told last, be it an old answer. */
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  readonly isAsking: boolean;
  again(): Promise<void>;
}

/** Nobody tells the page when the sheet changes, so it looks again when the person comes back to it; not more often than this. */
const REST = 10_000;

/** What the script has to tell for a view: asked when the view opens, on coming back, and when asked to. */
export function useReading<Name extends ReadName>(name: Name): Reading<Told<Name>> {
  const { known, deeds, keep } = useDesk();
  const [failure, setFailure] = useState<Failure>();
  const [isAsking, setAsking] = useState(false);
  const lastAsked = useRef(0);
  const again = useCallback(async () => {
    lastAsked.current = Date.now();
    setAsking(true);
    const reply = await latest(name, deeds);
    setAsking(false);
    setFailure(reply.ok ? undefined : reply.failure);
    if (reply.ok) keep({ [name]: reply.value });
  }, [name, deeds, keep]);
  useEffect(() => {
    void again();
  }, [again]);
  useReturn(() => {
    if (Date.now() - lastAsked.current > REST) void again();
  });
  return { value: known[name] as Told<Name> | undefined, failure, isAsking, again };
}

/** Asks anew where something was done meanwhile: the answer may be older than what came of it. */
async function latest(name: ReadName, deeds: Desk['deeds']): Promise<Reply<Told<ReadName>>> {
  const before = deeds.current;
  const reply = await ask(name);
  return reply.ok && deeds.current !== before ? latest(name, deeds) : reply;
}

/** Calls back when the person comes back to the page, or the page to the network. */
function useReturn(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const called = () => latest.current();
    window.addEventListener('focus', called);
    window.addEventListener('online', called);
    return () => {
      window.removeEventListener('focus', called);
      window.removeEventListener('online', called);
    };
  }, []);
}
