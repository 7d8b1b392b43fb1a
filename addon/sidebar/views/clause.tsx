import { Bar } from '../parts/bar';
import { PlaceButton } from '../parts/place-button';
import type { ClauseView } from '../protocol';
import { useWords } from '../words';

/** One clause: how far it is, in words and as a bar; the contract's own words are a press away. */
export const Clause = ({ clause }: { readonly clause: ClauseView }) => {
  const words = useWords().standing;
  const { ref, tone, figure, bar, sentence, place, rows } = clause;
  return (
    <li class={`clause ${tone}`}>
      <p class="clause-head">
        <bdi class="figure">{figure}</bdi>
        <bdi class="ref">{ref}</bdi>
      </p>
      {bar && <Bar {...bar} />}
      <p dir="auto">{sentence}</p>
      <details>
        <summary>
          {words.contractSays}
          <span class="unseen"> ({ref})</span>
        </summary>
        <blockquote dir="auto">{clause.clause}</blockquote>
        {rows && <p class="aside">{words.restsOn(rows)}</p>}
        {place && <PlaceButton place={place} />}
      </details>
    </li>
  );
};
