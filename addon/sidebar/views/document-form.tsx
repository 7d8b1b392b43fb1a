import { useEffect, useRef } from 'preact/hooks';
import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { FailureNotice } from '../parts/notice';
import { Select } from '../parts/select';
import { Working } from '../parts/working';
import type { DocumentKind, DocumentWish, Preview } from '../protocol';
import { useWords } from '../words';
import { wishFor } from './document-wish';

interface DocumentFormProps {
  readonly kinds: readonly DocumentKind[];
  readonly kind: DocumentKind;
  readonly wish: DocumentWish;
  readonly onChange: (wish: DocumentWish) => void;
  readonly onPreview: (preview: Preview) => void;
  /** The person comes back from a preview. */
  readonly isBack: boolean;
}

/** Which document, of when, about whom. */
export const DocumentForm = ({
  kinds,
  kind,
  wish,
  onChange,
  onPreview,
  isBack,
}: DocumentFormProps) => {
  const words = useWords();
  const { languages } = useDesk().opening;
  const previewing = useDeed('previewDocument');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  const preview = async () => {
    const reply = await previewing.run(wish);
    if (reply?.ok) onPreview(reply.value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void preview();
      }}
    >
      <div class="fields">
        <Select
          name="kind"
          label={words.documents.kind}
          choices={kinds}
          value={kind.key}
          onChange={(key) => {
            const chosen = kinds.find((each) => each.key === key);
            if (chosen) onChange(wishFor(chosen));
          }}
        />
        <Select
          name="period"
          label={words.documents.period}
          choices={kind.periods}
          value={wish.period}
          onChange={(period) => onChange({ ...wish, period })}
        />
        {kind.entries && (
          <Select
            name="entry"
            label={words.documents.entry}
            choices={kind.entries}
            value={wish.entry ?? ''}
            onChange={(entry) => onChange({ ...wish, entry })}
          />
        )}
        {languages.length > 1 && (
          <Select
            name="language"
            label={words.documents.language}
            choices={languages}
            none={words.documents.sameLanguage}
            value={wish.language ?? ''}
            onChange={(language) => onChange(inLanguage(wish, language))}
          />
        )}
      </div>
      <Button kind="main" sends buttonRef={button} isBusy={previewing.isBusy}>
        {words.documents.preview}
      </Button>
      {previewing.isBusy && <Working what={words.working.previewing} />}
      {previewing.failure && <FailureNotice failure={previewing.failure} />}
    </form>
  );
};

/** No language is the contract's own. */
const inLanguage = ({ language: _, ...wish }: DocumentWish, language: string): DocumentWish =>
  language === '' ? wish : { ...wish, language };
