import { useEffect, useRef, useState } from 'preact/hooks';
import type { FrameMessage, PanelView } from '../protocol/panels';
import { WORDS } from '../words';

interface Hearing {
  readonly panel: PanelView;
  hear(message: FrameMessage): void;
}

/** What Google allows the pages of an add-on. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The frame that a page of the script's stands in, a stranger to this one. */
function Frame({ panel, hear }: Hearing) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const received = (event: MessageEvent): void => {
      if (
        event.source === frame.current?.contentWindow &&
        event.origin === new URL(panel.url).origin
      )
        hear(event.data as FrameMessage);
    };
    window.addEventListener('message', received);
    return () => window.removeEventListener('message', received);
  });
  return <iframe ref={frame} title={panel.title} src={panel.url} sandbox={SANDBOX} data-entrance />;
}

/** At the right, 300 pixels wide whatever the script asked for. */
export function Sidebar({ panel, hear, close }: Hearing & { readonly close: () => void }) {
  return (
    <aside class="sidebar" aria-label={panel.title} data-region>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="icon" aria-label={WORDS.closeSidebar} onClick={close}>
          ×
        </button>
      </header>
      <Frame key={panel.id} panel={panel} hear={hear} />
    </aside>
  );
}

/** Before the grid; while a modal one is open, nothing else can be done. */
export function PanelDialog({ panel, hear, close }: Hearing & { readonly close: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: panel.width, height: panel.height ?? 300 });
  useEffect(() => {
    if (panel.kind === 'modal') box.current?.showModal();
    else box.current?.show();
  }, []);
  const heard = (message: FrameMessage): void => {
    if (message.frame === 'size') setSize({ ...size, ...message });
    else hear(message);
  };
  return (
    <dialog ref={box} class="panel-dialog" aria-label={panel.title} onClose={close}>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="icon" aria-label={WORDS.close} onClick={close}>
          ×
        </button>
      </header>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <Frame panel={panel} hear={heard} />
      </div>
    </dialog>
  );
}
