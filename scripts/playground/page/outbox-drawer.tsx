import { useState } from 'preact/hooks';
import type { MailView } from '../protocol/book';
import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';
import { shownMoment } from './shown-moment';

/** What the script has sent; it went nowhere. */
export function OutboxDrawer({ session, book }: DrawerProps) {
  const { outbox } = WORDS;
  const [chosen, choose] = useState<number>();
  const mail = book.outbox.find(({ id }) => id === chosen) ?? book.outbox[0];
  return (
    <Drawer title={outbox.title} isWide close={() => session.open(null)}>
      {mail === undefined && <p>{outbox.empty}</p>}
      {mail && (
        <div class="two">
          <ul class="list">
            {book.outbox.map(({ id, subject, at, to }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === mail.id} onClick={() => choose(id)}>
                  <strong>{subject || outbox.withoutSubject}</strong>
                  <span>{to.join(', ')}</span>
                  <span>{shownMoment(at)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Letter key={mail.id} mail={mail} />
        </div>
      )}
    </Drawer>
  );
}

function Letter({ mail }: { readonly mail: MailView }) {
  const { outbox } = WORDS;
  const { id, subject, from, name, to, cc, bcc, replyTo, at, attachments } = mail;
  const facts: readonly (readonly [string, string])[] = [
    [outbox.from, name === '' ? from : `${name} <${from}>`],
    [outbox.to, to.join(', ')],
    [outbox.cc, cc.join(', ')],
    [outbox.bcc, bcc.join(', ')],
    [outbox.replyTo, replyTo],
    [outbox.sent, shownMoment(at)],
  ];
  return (
    <article class="shown">
      <h3>{subject || outbox.withoutSubject}</h3>
      <dl>
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {attachments.length > 0 && (
        <p class="buttons">
          {attachments.map((file, index) => (
            <a key={file} class="button" href={`attachment/${id}/${index}`} download>
              {file}
            </a>
          ))}
        </p>
      )}
      <iframe title={subject} src={`mail/${id}`} sandbox="allow-popups" />
    </article>
  );
}
