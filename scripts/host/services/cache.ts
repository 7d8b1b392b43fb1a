import type { Run } from '../run';
import { type CachedValue, storeIn } from '../world';
import { Exception } from './exception';
import { service, standsFor } from './strict';
import { bytesIn } from './text-size';

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleService = GoogleAppsScript.Cache.CacheService;

const LONGEST_KEY = 250;
const LARGEST = 100 * 1024;
/** In seconds. */
const USUAL = 600;
const LONGEST = 21_600;
const MOST_ITEMS = 1000;

class Cache implements GoogleCache {
  constructor(
    private readonly owner: string,
    private readonly run: Run,
  ) {}

  get(key: string): string | null {
    const found = this.store.get(key);
    return found && found.until > this.run.now() ? found.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found = keys.flatMap((key) => {
      const value = this.get(key);
      return value === null ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found);
  }

  put(key: string, value: string, seconds: number = USUAL): void {
    if (key.length > LONGEST_KEY) throw new Exception('Argument too large: key');
    if (bytesIn(value) > LARGEST) throw new Exception('Argument too large: value');
    if (seconds < 1) return;
    this.store.delete(key);
    this.store.set(key, { value, until: this.run.now() + Math.min(seconds, LONGEST) * 1000 });
    if (this.store.size > MOST_ITEMS) this.forgetSoonest();
  }

  putAll(values: { [key: string]: string }, seconds: number = USUAL): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.store.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.store.delete(key);
  }

  /** Google keeps the 900 items that are to be kept longest. */
  private forgetSoonest(): void {
    const items = [...this.store].sort(([, one], [, other]) => other.until - one.until);
    for (const [key] of items.slice(900)) this.store.delete(key);
  }

  private get store(): Map<string, CachedValue> {
    return storeIn(this.run.world.caches, this.owner);
  }
}

class CacheService implements GoogleService {
  constructor(private readonly run: Run) {}

  getDocumentCache(): GoogleCache {
    return this.cacheOf('document');
  }

  getScriptCache(): GoogleCache {
    return this.cacheOf('script');
  }

  getUserCache(): GoogleCache {
    return this.cacheOf(this.run.user.email);
  }

  private cacheOf(owner: string): GoogleCache {
    return service('Cache', new Cache(owner, this.run), this.run);
  }
}

export const newCacheService = (run: Run): GoogleService =>
  service('CacheService', new CacheService(run), run);

standsFor('Cache', Cache);
standsFor('CacheService', CacheService);
