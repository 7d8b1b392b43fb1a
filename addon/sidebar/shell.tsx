import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type Desk, DeskContext, type Draft, type Known } from './desk';
import { PANEL_ID, Tabs, tabId } from './parts/tabs';
import { type Opening, VIEWS, type View } from './protocol';
import { VIEW_PAGES } from './views';

const SHOWN = VIEWS.filter((view) => view in VIEW_PAGES);

/** The sidebar once there is something to work with: its title, its tabs and the view that is open. */
export const Shell = ({ opening }: { readonly opening: Opening }) => {
  const [view, setView] = useState<View>(opening.view === 'set-up' ? 'today' : opening.view);
  const [said, setSaid] = useState({ sentence: '', count: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ count }) => ({ sentence, count: count + 1 })),
    [],
  );
  const desk = useNewDesk(opening, announce);
  const Page = VIEW_PAGES[view];
  return (
    <DeskContext.Provider value={desk}>
      <header class="head">
        <h1 dir="auto">{opening.title}</h1>
        <Tabs views={SHOWN} view={view} onChoose={setView} />
      </header>
      <main class="body" key={view}>
        <div class="panel" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(view)}>
          {Page && <Page />}
        </div>
      </main>
      <div role="status" class="unseen">
        <span key={said.count}>{said.sentence}</span>
      </div>
    </DeskContext.Provider>
  );
};

function useNewDesk(opening: Opening, announce: Desk['announce']): Desk {
  const [known, setKnown] = useState<Known>({});
  const [draft, setDraft] = useState<Draft>({ typed: {} });
  const deeds = useRef(0);
  const keep = useCallback((told: Known) => setKnown((before) => ({ ...before, ...told })), []);
  return useMemo(
    () => ({ opening, known, deeds, keep, draft, setDraft, announce }),
    [opening, known, keep, draft, announce],
  );
}
