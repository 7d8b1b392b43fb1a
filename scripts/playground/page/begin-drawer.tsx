import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';

/** Another spreadsheet to begin with. */
export function BeginDrawer({ session, state }: DrawerProps) {
  const { begin } = WORDS;
  const open = async (file: File | undefined) => {
    if (file) await session.begin({ from: 'copy', name: file.name, base64: await base64Of(file) });
  };
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
          <label>
            {begin.copy}
            <input
              type="file"
              accept=".xlsx"
              onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
            />
          </label>
        </li>
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

const base64Of = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
