import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';
import { shownMoment } from './shown-moment';

/** What the script has made in Drive: each can be looked at here, and taken away. */
export function DocumentsDrawer({ session, state, book }: DrawerProps) {
  const { documents } = WORDS;
  const file = book.files.find(({ id }) => id === state.document) ?? book.files[0];
  return (
    <Drawer title={documents.title} isWide close={() => session.open(null)}>
      {file === undefined && <p>{documents.empty}</p>}
      {file && (
        <div class="two">
          <ul class="list">
            {book.files.map(({ id, name, at, folder }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === file.id}
                  onClick={() => session.openDocument(id)}
                >
                  <strong>{name}</strong>
                  <span>{folder}</span>
                  <span>{shownMoment(at)}</span>
                </button>
              </li>
            ))}
          </ul>
          <article class="shown" key={file.id}>
            <h3>{file.name}</h3>
            <p class="buttons">
              <a class="button" href={`download/${file.id}`} download>
                {documents.download}
              </a>
            </p>
            <iframe title={file.name} src={`document/${file.id}`} sandbox="allow-popups" />
          </article>
        </div>
      )}
    </Drawer>
  );
}
