import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The state of a store, and a new rendering whenever it changes: also when it did before this could listen. */
export function useStore<State>(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => {
    const follow = (): void => setState(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}
