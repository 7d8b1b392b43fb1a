import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from './ask';
import { DeskProvider } from './desk-provider';
import { Door } from './door';
import type { Failure } from './failure';
import { OfflineBanner } from './parts/offline-banner';
import type { Opening } from './protocol';
import { Shell } from './shell';
import { browserLanguage, Words, wordsOf } from './words';

/** Asks what there is to work with, and opens on it. */
export const App = () => {
  const [opening, setOpening] = useState<Opening>();
  const [failure, setFailure] = useState<Failure>();
  const open = useCallback(async () => {
    setFailure(undefined);
    const reply = await ask('openSidebar');
    if (reply.ok) setOpening(reply.value);
    else setFailure(reply.failure);
  }, []);
  useEffect(() => {
    void open();
  }, [open]);
  const language = opening?.language ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Words.Provider value={wordsOf(language)}>
      <OfflineBanner />
      {opening ? (
        <DeskProvider opening={opening} setOpening={setOpening}>
          <Shell />
        </DeskProvider>
      ) : (
        <Door failure={failure} onTry={() => void open()} />
      )}
    </Words.Provider>
  );
};
