import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../protocol/book';
import { WORDS } from '../words';

const MINUTE = 60_000;

/** The day and the time at the desk, going on with the minutes. */
export function ClockFace({ clock }: { readonly clock: Clock }) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const started = Date.now();
    setPassed(0);
    const ticking = setInterval(() => setPassed(Date.now() - started), MINUTE / 4);
    return () => clearInterval(ticking);
  }, [clock.now]);
  const shown = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone: clock.timeZone },
  });
  return <>{`${WORDS.clock.title}: ${shown.format(clock.now + passed)}`}</>;
}
