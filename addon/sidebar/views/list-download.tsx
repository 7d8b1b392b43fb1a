import { useEffect, useRef, useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { FailureNotice, Notice } from '../parts/notice';
import { SaveLink } from '../parts/save-link';
import { Working } from '../parts/working';
import type { Download } from '../protocol';
import { useWords } from '../words';

/** The files of the list: asked for first, then saved one by one, as every browser allows. */
export const ListDownload = () => {
  const words = useWords();
  const { announce } = useDesk();
  const listing = useDeed('downloadList');
  const [download, setDownload] = useState<Download>();
  const ask = async () => {
    const reply = await listing.run();
    if (!reply?.ok) return;
    setDownload(reply.value);
    announce(words.people.ready);
  };
  return (
    <div class="stack">
      <Button icon="save" isBusy={listing.isBusy} onPress={() => void ask()}>
        {words.people.download}
      </Button>
      {listing.isBusy && <Working what={words.working.listing} />}
      {listing.failure && <FailureNotice failure={listing.failure} />}
      {download && <Files download={download} />}
    </div>
  );
};

const Files = ({ download }: { readonly download: Download }) => {
  const words = useWords().people;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('a')?.focus(), [download]);
  return (
    <Notice tone="good">
      <p>{words.ready}</p>
      <ul class="list" ref={list}>
        {download.files.map((file) => (
          <li key={file.name}>
            <SaveLink {...file} />
          </li>
        ))}
      </ul>
    </Notice>
  );
};
