import { WORDS } from '../words';

/** What says that this is the playground and not the spreadsheet itself. */
export function Strip() {
  return (
    <div class="strip">
      <strong>{WORDS.title}</strong>
      <p class="strip-promise">{WORDS.promise}</p>
    </div>
  );
}
