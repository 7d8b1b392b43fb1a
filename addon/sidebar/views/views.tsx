import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk';
import { PANEL_ID, Tabs, tabId } from '../parts/tabs';
import type { View } from '../protocol';
import { useWords } from '../words';
import { DocumentsPage } from './documents';
import { PeoplePage } from './people';
import { ProblemsPage } from './problems';
import { SettingsPage } from './settings';
import { StandingPage } from './standing';
import { TodayPage } from './today';

const PAGES: Readonly<Record<View, ComponentType>> = {
  today: TodayPage,
  problems: ProblemsPage,
  standing: StandingPage,
  documents: DocumentsPage,
  people: PeoplePage,
  settings: SettingsPage,
};

interface ViewsProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
  /** The workbook has just been set up: the keyboard starts at the first tab. */
  readonly isNew: boolean;
}

/** The contract's title, a tab for each view, and the view that is open. */
export const Views = ({ view, onChoose, isNew }: ViewsProps) => {
  const { name } = useWords();
  const { opening } = useDesk();
  const Page = PAGES[view];
  useEffect(() => {
    if (isNew) document.getElementById(tabId('today'))?.focus();
  }, [isNew]);
  return (
    <>
      <header class="head">
        <h1 dir="auto">{opening.title || name}</h1>
        <Tabs view={view} onChoose={onChoose} />
      </header>
      <main class="body" key={view}>
        <div class="panel" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(view)}>
          <Page />
        </div>
      </main>
    </>
  );
};
