import type { RunView } from '../protocol/book';
import { WORDS } from '../words';
import { Drawer } from './drawer';
import type { DrawerProps } from './drawers';

/** What the script has done: why, how long it took, and how often it called on Google. */
export function RunsDrawer({ session, book }: DrawerProps) {
  const { runs } = WORDS;
  return (
    <Drawer title={runs.title} isWide close={() => session.open(null)}>
      <table class="runs">
        <thead>
          <tr>
            {runs.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {book.runs.map((run, at) => (
            <Row key={book.runs.length - at} run={run} />
          ))}
        </tbody>
      </table>
    </Drawer>
  );
}

function Row({ run }: { readonly run: RunView }) {
  const { at, name, why, milliseconds, calls, error, log } = run;
  return (
    <tr>
      <td>{at.replace('T', ' ')}</td>
      <td>{name}</td>
      <td>{WORDS.runs.why[why]}</td>
      <td class="figure">{milliseconds} ms</td>
      <td class="figure">{calls}</td>
      <td>
        {error ?? WORDS.runs.fine}
        {log.length > 0 && <pre>{log.join('\n')}</pre>}
      </td>
    </tr>
  );
}
