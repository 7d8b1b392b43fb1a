import { useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { Select } from '../parts/select';
import type { Settings } from '../protocol';
import { useWords, wordsOf } from '../words';
import { Saving } from './mail-switch';

/** The language of the workbook's words. Nothing changes before it is asked for: an arrow key passes over languages. */
export const LanguageSetting = ({ settings }: { readonly settings: Settings }) => {
  const words = useWords().settings;
  const { translate, keep, announce } = useDesk();
  const changing = useDeed('changeSettings');
  const [chosen, setChosen] = useState<string>(settings.language);
  const change = async () => {
    const reply = await changing.run({ language: chosen });
    if (!reply?.ok) return;
    translate(reply.value.language);
    keep({ readSettings: reply.value });
    announce(wordsOf(reply.value.language).settings.languageChanged);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <h3>{words.language}</h3>
      <div class="fields">
        <Select
          name="language"
          label={words.languageOf}
          choices={settings.languages}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <Button sends isBusy={changing.isBusy}>
        {words.changeLanguage}
      </Button>
      <Saving deed={changing} />
    </form>
  );
};
