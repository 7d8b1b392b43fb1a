import { grouped } from '../grouped';
import { Few } from '../parts/few';
import { PlaceButton } from '../parts/place-button';
import type { PersonOff } from '../protocol';
import { useWords } from '../words';

/** Who is not on the list: a reason, what to do about it, and the rows that it is true of. */
export const LeftOut = ({ people }: { readonly people: readonly PersonOff[] }) => {
  const words = useWords();
  return (
    <>
      {grouped(people, ({ outcome }) => outcome).map(([outcome, those]) => (
        <section key={outcome}>
          <h3>{words.counted(outcome, those.length)}</h3>
          {grouped(those, ({ reason, sentence }) => `${reason} ${sentence}`).map(([key, alike]) => (
            <Reason key={key} people={alike} />
          ))}
        </section>
      ))}
    </>
  );
};

const Reason = ({ people }: { readonly people: readonly PersonOff[] }) => {
  const words = useWords();
  const { reason = '', sentence = '' } = people[0] ?? {};
  return (
    <div class="reason">
      <h4>{words.counted(reason, people.length)}</h4>
      <p class="aside">{sentence}</p>
      <Few items={people} isInLine>
        {({ where, place }) => (
          <li key={where}>
            <PlaceButton place={place} label={words.show(where)} />
          </li>
        )}
      </Few>
    </div>
  );
};
