import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { PreviewPage } from '../parts/preview-page';
import type { MonthlyMail, Preview } from '../protocol';
import { useWords } from '../words';
import { Saving, useMailSwitch } from './mail-switch';
import { UnsentLetters } from './unsent-letters';

interface MonthlyMailSettingProps {
  readonly mail: MonthlyMail;
  readonly onLook: () => void;
  /** The person comes back from the preview. */
  readonly isBack: boolean;
}

/** Whether the summary goes out every month, and who it runs as. It is switched on from its preview alone. */
export const MonthlyMailSetting = ({ mail, onLook, isBack }: MonthlyMailSettingProps) => {
  const words = useWords().settings;
  const { deed, turn } = useMailSwitch();
  const look = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) look.current?.focus();
  }, [isBack]);
  return (
    <section>
      <h3>{words.monthlyMail}</h3>
      <Notice tone={mail.isOn ? 'good' : 'quiet'} heading={mail.isOn ? words.isOn : words.isOff}>
        <p dir="auto">{mail.sentence}</p>
      </Notice>
      {mail.unsent !== undefined && <UnsentLetters sentence={mail.unsent} />}
      {mail.preview ? (
        <>
          {!mail.isOn && <p class="aside">{words.lookFirst}</p>}
          <Button buttonRef={look} onPress={onLook}>
            {words.look}
          </Button>
        </>
      ) : (
        <p class="aside">{words.nothingToSend}</p>
      )}
      {mail.isOn && (
        <Button isBusy={deed.isBusy} onPress={() => void turn(false)}>
          {words.switchOff}
        </Button>
      )}
      <Saving deed={deed} />
    </section>
  );
};

interface MailPreviewProps {
  readonly preview: Preview;
  readonly isOn: boolean;
  readonly onBack: () => void;
}

/** What would be sent next, as it stands. */
export const MailPreview = ({ preview, isOn, onBack }: MailPreviewProps) => {
  const words = useWords();
  const { deed, turn } = useMailSwitch();
  const switchOn = async () => {
    if (await turn(true)) onBack();
  };
  return (
    <PreviewPage preview={preview} onBack={onBack}>
      {preview.refusal !== undefined && (
        <Notice tone="warn" heading={words.settings.notYet}>
          <p>{preview.refusal}</p>
        </Notice>
      )}
      {!isOn && preview.refusal === undefined && (
        <Button kind="main" isBusy={deed.isBusy} onPress={() => void switchOn()}>
          {words.settings.switchOn}
        </Button>
      )}
      <Saving deed={deed} />
    </PreviewPage>
  );
};
