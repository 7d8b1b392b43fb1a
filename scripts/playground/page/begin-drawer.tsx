import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';

/** Another spreadsheet to begin with. */
export function BeginDrawer({ session, state }: DrawerProps) {
  const { begin } = WORDS;
  return (
    <Drawer title={begin.title} close={() => session.open(null)}>
      <p>{begin.sentence}</p>
      <ul class="choices">
        {state.contracts.map(({ key, name, hasExample }) => (
          <li key={key}>
            <strong>{name}</strong>
            {hasExample && (
              <button
                type="button"
                onClick={() => void session.begin({ from: 'contract', key, example: true })}
              >
                {begin.example}
              </button>
            )}
            <button
              type="button"
              onClick={() => void session.begin({ from: 'contract', key, example: false })}
            >
              {begin.template}
            </button>
          </li>
        ))}
        <li>
          <strong>{begin.nothing}</strong>
          <button type="button" onClick={() => void session.begin({ from: 'nothing' })}>
            {begin.nothingButton}
          </button>
        </li>
      </ul>
    </Drawer>
  );
}
