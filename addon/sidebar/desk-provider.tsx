import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../src/words/language';
import { DeskContext, type Draft, type Known } from './desk';
import type { Opening } from './protocol';

interface DeskProviderProps {
  readonly opening: Opening;
  readonly setOpening: (opening: Opening) => void;
  readonly children: ComponentChildren;
}

/** Holds what all views share, and says what they announce. */
export const DeskProvider = ({ opening, setOpening, children }: DeskProviderProps) => {
  const [known, setKnown] = useState<Known>({});
  const [draft, setDraft] = useState<Draft>({ typed: {} });
  const [said, setSaid] = useState({ sentence: '', count: 0 });
  const deeds = useRef(0);
  const keep = useCallback((told: Known) => setKnown((before) => ({ ...before, ...told })), []);
  const announce = useCallback(
    (sentence: string) => setSaid(({ count }) => ({ sentence, count: count + 1 })),
    [],
  );
  const translate = useCallback(
    (language: Language) => {
      setKnown({});
      setOpening({ ...opening, language });
    },
    [opening, setOpening],
  );
  const desk = useMemo(
    () => ({ opening, setOpening, known, deeds, keep, draft, setDraft, translate, announce }),
    [opening, setOpening, known, keep, draft, translate, announce],
  );
  return (
    <DeskContext.Provider value={desk}>
      {children}
      <div role="status" class="unseen">
        <span key={said.count}>{said.sentence}</span>
      </div>
    </DeskContext.Provider>
  );
};
