import { DOCUMENTS_ASKED, type Opening, VIEWS } from './sidebar/protocol';

type AskedFor = Pick<Opening, 'view' | 'document'>;

const KEY = 'view';
/** The page asks within seconds; loaded again later, it begins with Today. */
const SECONDS = 60;

/** Menu items cannot hand anything to the sidebar, so what was asked for is left where the sidebar looks for it. */
export const askFor = ({ view, document }: AskedFor): void =>
  CacheService.getUserCache().put(KEY, `${view} ${document}`, SECONDS);

export function askedFor(): AskedFor {
  const [view, document] = CacheService.getUserCache().get(KEY)?.split(' ') ?? [];
  return {
    view: [...VIEWS, 'set-up' as const].find((each) => each === view) ?? 'today',
    document: DOCUMENTS_ASKED.find((each) => each === document) ?? 'report',
  };
}
