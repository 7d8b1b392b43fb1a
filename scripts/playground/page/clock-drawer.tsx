import { useState } from 'preact/hooks';
import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';
import { shownMoment } from './shown-moment';
import { firstOfNextMonth, tomorrow } from './wall-clock';

/** What time it is for the script, and a way on from there. */
export function ClockDrawer({ session, book }: DrawerProps) {
  const { wall, timeZone } = book.clock;
  const [wanted, setWanted] = useState(wall);
  const { clock } = WORDS;
  const move = (to: string) => void session.setClock(to);
  return (
    <Drawer title={clock.title} close={() => session.open(null)}>
      <p>{clock.sentence(timeZone)}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => move(tomorrow(wall))}>
          {clock.tomorrow}
        </button>
        <button type="button" class="button" onClick={() => move(firstOfNextMonth(wall))}>
          {clock.nextMonth}
        </button>
      </p>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          move(wanted);
        }}
      >
        <label>
          {clock.moment}
          <input
            type="datetime-local"
            required
            min={wall}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {clock.move}
        </button>
      </form>
      <h3>{clock.due}</h3>
      {book.triggers.length === 0 && <p>{clock.nothingDue}</p>}
      <ul class="plan">
        {book.triggers.map(({ handler, due, owner }) => (
          <li key={`${handler} ${due}`}>{clock.trigger(handler, shownMoment(due), owner)}</li>
        ))}
      </ul>
    </Drawer>
  );
}
