import { useEffect, useState } from 'preact/hooks';
import type { SavePlan } from '../protocol/calls';
import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';

/** What would be written into the file, before it is; and a copy for whoever has no file here. */
export function SaveDrawer({ session, state, book }: DrawerProps) {
  const { save } = WORDS;
  const { file } = state;
  const [plan, setPlan] = useState<SavePlan>();
  useEffect(() => void session.savePlan().then(setPlan), [book]);
  const isNothing = plan?.sheets.length === 0;
  return (
    <Drawer title={save.title} close={() => session.open(null)}>
      <p>{file === null ? save.noFile : save.sentence(file)}</p>
      {plan && <Plan plan={plan} />}
      <p class="buttons">
        {file !== null && (
          <button
            type="button"
            class="button main"
            disabled={!plan || isNothing}
            onClick={() => void session.save(file)}
          >
            {save.button(file)}
          </button>
        )}
        <a class="button" href="book.xlsx" download>
          {save.download}
        </a>
      </p>
    </Drawer>
  );
}

function Plan({ plan: { sheets, formulas } }: { readonly plan: SavePlan }) {
  const { save } = WORDS;
  return (
    <>
      {sheets.length === 0 && <p>{save.nothing}</p>}
      <ul class="plan">
        {sheets.map(({ name, cells, isNew }) => (
          <li key={name}>
            <strong>{name}</strong> {isNew ? save.newSheet(cells) : save.cells(cells)}
          </li>
        ))}
      </ul>
      {sheets.some(({ isNew }) => isNew) && <p class="warning">{save.plainSheets}</p>}
      {formulas.length > 0 && <p class="warning">{save.formulas(formulas)}</p>}
    </>
  );
}
