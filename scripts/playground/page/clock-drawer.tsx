import { useState } from 'preact/hooks';
import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';
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
    </Drawer>
  );
}
