import { type Opening, VIEWS } from './sidebar/protocol';

type AskedFor = Opening['view'];

const KEY = 'view';
/** The page asks within seconds; loaded again later, it begins with Today. */
const SECONDS = 60;

/** Menu items cannot hand anything to the sidebar, so the view is left where the sidebar asks for it. */
export const askForView = (view: AskedFor): void =>
  CacheService.getUserCache().put(KEY, view, SECONDS);

export function viewAskedFor(): AskedFor {
  const asked = CacheService.getUserCache().get(KEY);
  return [...VIEWS, 'set-up' as const].find((view) => view === asked) ?? 'today';
}
