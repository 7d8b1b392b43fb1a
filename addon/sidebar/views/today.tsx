import { useId } from 'preact/hooks';
import { Few } from '../parts/few';
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

/** What is overdue keeps to itself, however much it is, so that what is coming stays in sight. */
const Due = ({ items }: { readonly items: readonly DueItem[] }) => {
  const words = useWords();
  const overdue = items.filter(({ tone }) => tone === 'stop');
  const coming = items.filter(({ tone }) => tone !== 'stop');
  return (
    <>
      {overdue.length > 0 && (
        <section>
          <h3>{words.counted(words.today.overdue, overdue.length)}</h3>
          <DueList items={overdue} />
        </section>
      )}
      <section>
        <h3>{words.today.due}</h3>
        {coming.length === 0 && <p class="aside">{words.today.nothingDue}</p>}
        <DueList items={coming} />
      </section>
    </>
  );
};

const AT_ONCE = 4;

const DueList = ({ items }: { readonly items: readonly DueItem[] }) => (
  <Few items={items} atOnce={AT_ONCE}>
    {(item) => <DueEntry key={`${item.title} ${item.when}`} item={item} />}
  </Few>
);

const DueEntry = ({ item }: { readonly item: DueItem }) => {
  const about = useId();
  return (
    <li class="due">
      <p id={about}>
        <ToneMark tone={item.tone} />
        <bdi>{item.title}</bdi>
      </p>
      <p class="aside">{item.when}</p>
      {item.place && <PlaceButton place={item.place} about={about} />}
    </li>
  );
};
