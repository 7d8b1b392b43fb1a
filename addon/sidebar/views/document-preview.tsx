import { useDeed } from '../deed';
import { Button } from '../parts/button';
import { FailureNotice, Notice } from '../parts/notice';
import { PreviewPage } from '../parts/preview-page';
import { Working } from '../parts/working';
import type { DocumentWish, Made, Preview } from '../protocol';
import { useWords } from '../words';

interface DocumentPreviewProps {
  readonly wish: DocumentWish;
  readonly preview: Preview;
  readonly onBack: () => void;
  readonly onMade: (made: Made) => void;
}

/** The document as it would be; it is made only from here. */
export const DocumentPreview = ({ wish, preview, onBack, onMade }: DocumentPreviewProps) => {
  const words = useWords();
  const making = useDeed('makeDocument');
  const make = async () => {
    const reply = await making.run(wish);
    if (reply?.ok) onMade(reply.value);
  };
  return (
    <PreviewPage preview={preview} onBack={onBack}>
      {preview.refusal === undefined ? (
        <Button kind="main" isBusy={making.isBusy} onPress={() => void make()}>
          {words.documents.make}
        </Button>
      ) : (
        <Notice tone="warn" heading={words.documents.notYet}>
          <p>{preview.refusal}</p>
        </Notice>
      )}
      {making.isBusy && <Working what={words.working.making} />}
      {making.failure && <FailureNotice failure={making.failure} />}
    </PreviewPage>
  );
};
