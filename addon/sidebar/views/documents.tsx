import { useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { Shown } from '../parts/shown';
import type { DocumentWish, Made, Preview } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { DocumentForm } from './document-form';
import { DocumentPreview } from './document-preview';
import { kindOf, wishFor } from './document-wish';
import { MadeBeforeList, MadeNow } from './made-documents';

/** What the view shows besides the form: what one looks at before it is made, or what came of it. */
type Step =
  | { readonly at: 'form'; readonly isBack?: true }
  | { readonly at: 'preview'; readonly wish: DocumentWish; readonly preview: Preview }
  | { readonly at: 'made'; readonly made: Made };

/** Documents: choose one, look at it, make it; and those made before. */
export const DocumentsPage = () => {
  const words = useWords().documents;
  const { keep, announce, opening } = useDesk();
  const reading = useReading('readDocuments');
  const [wished, setWish] = useState<DocumentWish>();
  const [step, setStep] = useState<Step>({ at: 'form' });
  const finish = (made: Made) => {
    keep({ readDocuments: made.documents });
    setStep({ at: 'made', made });
    announce(words.made(made.title));
  };
  if (step.at === 'preview')
    return (
      <DocumentPreview
        {...step}
        onBack={() => setStep({ at: 'form', isBack: true })}
        onMade={finish}
      />
    );
  return (
    <Shown reading={reading} heading={() => words.heading}>
      {({ kinds, made }) => {
        const kind = kindOf(wished, kinds, opening.document);
        const wish = wished && wished.kind === kind?.key ? wished : kind && wishFor(kind);
        return (
          <>
            {step.at === 'made' && <MadeNow made={step.made} />}
            {kind && wish ? (
              <DocumentForm
                kinds={kinds}
                kind={kind}
                wish={wish}
                onChange={setWish}
                onPreview={(preview) => setStep({ at: 'preview', wish, preview })}
                isBack={step.at === 'form' && step.isBack === true}
              />
            ) : (
              <p>{words.none}</p>
            )}
            <MadeBeforeList made={made} />
          </>
        );
      }}
    </Shown>
  );
};
