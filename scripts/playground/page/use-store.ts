import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The state of a store, and a new rendering whenever it changes. */
export function useStore<State>(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => store.subscribe(() => setState(store.get())), [store]);
  return state;
}
