import { useState } from 'preact/hooks';
import { PlaceButton } from '../parts/place-button';
import { Shown } from '../parts/shown';
import type { RecipientView, Settings } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { LanguageSetting } from './language-setting';
import { MailPreview, MonthlyMailSetting } from './monthly-mail-setting';

/** What is set for all who work in the spreadsheet, and the mail that runs as one of them. */
export const SettingsPage = () => {
  const words = useWords().settings;
  const reading = useReading('readSettings');
  const [step, setStep] = useState<'start' | 'preview' | 'back'>('start');
  const mail = reading.value?.monthlyMail;
  if (step === 'preview' && mail?.preview)
    return <MailPreview preview={mail.preview} isOn={mail.isOn} onBack={() => setStep('back')} />;
  return (
    <Shown reading={reading} heading={() => words.heading}>
      {(settings) => (
        <>
          <MonthlyMailSetting
            mail={settings.monthlyMail}
            onLook={() => setStep('preview')}
            isBack={step === 'back'}
          />
          <Recipients settings={settings} />
          {settings.languages.length > 1 && <LanguageSetting settings={settings} />}
        </>
      )}
    </Shown>
  );
};

const Recipients = ({ settings }: { readonly settings: Settings }) => {
  const words = useWords().settings;
  const { recipients, recipientsPlace } = settings;
  return (
    <section>
      <h3>{words.recipients}</h3>
      {recipients.length === 0 && <p class="aside">{words.noRecipients}</p>}
      <ul class="list">
        {recipients.map((recipient, index) => (
          <Recipient key={`${recipient.email} ${index}`} recipient={recipient} />
        ))}
      </ul>
      {recipientsPlace && <PlaceButton place={recipientsPlace} label={words.changeRecipients} />}
    </section>
  );
};

const Recipient = ({ recipient }: { readonly recipient: RecipientView }) => (
  <li class="recipient">
    <p>
      <bdi>{recipient.name}</bdi>
    </p>
    <p class="aside">
      <bdi>{recipient.email}</bdi>
    </p>
    <p class="aside">
      <bdi>{[recipient.report, recipient.language].filter(Boolean).join(', ')}</bdi>
    </p>
  </li>
);
