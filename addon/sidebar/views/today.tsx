import { PlaceButton } from '../parts/place-button';
import { Shown } from '../parts/shown';
import { ToneMark } from '../parts/tone-mark';
import type { DueItem, Today } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { EntryForm } from './entry-form';

/** Writing down what was done, and what falls due next. */
export const TodayPage = () => (
  <Shown reading={useReading('readToday')} heading={({ dayShown }) => dayShown}>
    {(today) => (
      <>
        <Totals today={today} />
        <EntryForm today={today} />
        <Due items={today.due} />
      </>
    )}
  </Shown>
);

const Totals = ({ today }: { readonly today: Today }) => {
  const words = useWords().today;
  return (
    <dl class="totals">
      <div>
        <dt>{words.today}</dt>
        <dd>{today.loggedToday}</dd>
      </div>
      <div>
        <dt>{words.week}</dt>
        <dd>{today.loggedThisWeek}</dd>
      </div>
    </dl>
  );
};

const Due = ({ items }: { readonly items: readonly DueItem[] }) => {
  const words = useWords().today;
  return (
    <section>
      <h3>{words.due}</h3>
      {items.length === 0 && <p class="aside">{words.nothingDue}</p>}
      <ul class="list">
        {items.map((item, index) => (
          <li key={`${item.title} ${index}`} class="due">
            <p id={`due-${index}`}>
              <ToneMark tone={item.tone} />
              <span dir="auto">{item.title}</span>
            </p>
            <p class="aside">{item.when}</p>
            {item.place && <PlaceButton place={item.place} about={`due-${index}`} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
