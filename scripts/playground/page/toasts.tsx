import { WORDS } from '../words';
import type { Toast } from './state';

export function Toasts({
  toasts,
  dismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: number) => void;
}) {
  return (
    <div class="toasts" role="status">
      {toasts.map(({ id, title, sentence }) => (
        <div key={id} class="toast">
          {title && <strong>{title}</strong>}
          <p class="toast-sentence">{sentence}</p>
          <button type="button" aria-label={WORDS.dismiss} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
