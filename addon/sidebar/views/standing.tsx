import { grouped } from '../grouped';
import { Shown } from '../parts/shown';
import { TonedHeading } from '../parts/toned-heading';
import type { ClauseView, StandingView, Tone } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { Clause } from './clause';

/** Where each clause of the contract stands, what is broken first. */
export const StandingPage = () => {
  const words = useWords();
  return (
    <Shown reading={useReading('readStanding')} heading={() => words.standing.heading}>
      {(standing) => (
        <>
          <div>
            <p>{standing.summary}</p>
            <p class="aside">{standing.asOf}</p>
          </div>
          {standing.clauses.length === 0 && <p>{words.standing.none}</p>}
          {grouped(byUrgency(standing), ({ status }) => status).map(([status, clauses]) => (
            <section key={status}>
              <TonedHeading tone={clauses[0]?.tone ?? 'quiet'}>
                {words.counted(status, clauses.length)}
              </TonedHeading>
              <ul class="list">
                {clauses.map((clause) => (
                  <Clause key={clause.ref} clause={clause} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </Shown>
  );
};

const URGENCY: readonly Tone[] = ['stop', 'warn', 'note', 'quiet', 'good'];

/** The most urgent first; the contract's own order within. */
const byUrgency = ({ clauses }: StandingView): readonly ClauseView[] =>
  URGENCY.flatMap((tone) => clauses.filter((clause) => clause.tone === tone));
