import { useState } from 'preact/hooks';
import { useDesk } from './desk';
import type { Opening } from './protocol';
import { AlreadySetUp } from './views/already-set-up';
import { SetUp } from './views/set-up';
import { Views } from './views/views';
import { wordsOf } from './words';

/** The set-up where there is no workbook yet, or else the views. */
export const Shell = () => {
  const { opening, setOpening, announce } = useDesk();
  const [view, setView] = useState(opening.view);
  const [isNew, setNew] = useState(false);
  const begin = (begun: Opening) => {
    setOpening(begun);
    setView('today');
    setNew(true);
    announce(wordsOf(begun.language).setUp.done);
  };
  if (!opening.isSetUp) return <SetUp opening={opening} onDone={begin} />;
  if (view === 'set-up') return <AlreadySetUp onCarryOn={() => setView('today')} />;
  return <Views view={view} onChoose={setView} isNew={isNew} />;
};
