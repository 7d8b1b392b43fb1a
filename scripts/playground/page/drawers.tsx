import type { BookView } from '../protocol/book';
import { BeginDrawer } from './begin-drawer';
import { ClockDrawer } from './clock-drawer';
import { DocumentsDrawer } from './documents-drawer';
import { OutboxDrawer } from './outbox-drawer';
import { RunsDrawer } from './runs-drawer';
import { SaveDrawer } from './save-drawer';
import type { Session } from './session';
import type { Drawer, PageState } from './state';

export interface DrawerProps {
  readonly session: Session;
  readonly state: PageState;
  readonly book: BookView;
}

const DRAWERS: Readonly<Record<Drawer, (props: DrawerProps) => preact.JSX.Element>> = {
  begin: BeginDrawer,
  clock: ClockDrawer,
  outbox: OutboxDrawer,
  documents: DocumentsDrawer,
  runs: RunsDrawer,
  save: SaveDrawer,
};

/** The drawer that is open, if one is. */
export function DrawerOf(props: DrawerProps) {
  const { drawer } = props.state;
  if (drawer === null) return null;
  const Open = DRAWERS[drawer];
  return <Open key={drawer} {...props} />;
}
