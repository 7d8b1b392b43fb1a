import type { Clock } from './clock';
import type { DriveFile } from './drive';
import type { Mail } from './mail';
import type { HostTrigger } from './triggers';

/** Somebody with a Google account. */
export interface HostUser {
  readonly email: string;
  readonly locale: string;
}

/** What lasts from one run of a script to the next, beside the spreadsheet itself. */
export interface World {
  readonly clock: Clock;
  /** Who sits at the keyboard; put somebody else here, and the next run is theirs. */
  user: HostUser;
  readonly properties: Stores<string>;
  readonly caches: Stores<CachedValue>;
  /** The run that holds each lock. */
  readonly locks: Map<string, object>;
  readonly triggers: HostTrigger[];
  /** For the next trigger. */
  nextUid: number;
  /** What scripts have sent; nothing leaves this machine. */
  readonly outbox: Mail[];
  /** To how many people a user may send in a day. */
  mailQuota: number;
  /** The files and folders that the script has made. */
  readonly drive: DriveFile[];
  /** Scopes that the manifest asks for, and the user did not allow. */
  readonly refusedScopes: Set<string>;
}

/** One store for the script, one for the document and one for each user, by `script`, `document` and their address. */
export type Stores<Value> = Map<string, Map<string, Value>>;

export interface CachedValue {
  readonly value: string;
  /** When Google forgets it, in milliseconds. */
  readonly until: number;
}

export function storeIn<Value>(stores: Stores<Value>, owner: string): Map<string, Value> {
  const store = stores.get(owner) ?? new Map<string, Value>();
  stores.set(owner, store);
  return store;
}

export const COORDINATOR: HostUser = { email: 'coordinator@example.org', locale: 'en' };

export const newWorld = (clock: Clock, user: HostUser = COORDINATOR): World => ({
  ...{ clock, user },
  ...{ properties: new Map(), caches: new Map(), locks: new Map(), refusedScopes: new Set() },
  ...{ triggers: [], nextUid: 1, outbox: [], mailQuota: 100, drive: [] },
});
