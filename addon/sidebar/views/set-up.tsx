import { useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { Button } from '../parts/button';
import { FailureNotice } from '../parts/notice';
import { Radios } from '../parts/radios';
import { Select } from '../parts/select';
import { Working } from '../parts/working';
import type { Opening, SetUpWish } from '../protocol';
import { useWords } from '../words';

interface SetUpProps {
  readonly opening: Opening;
  readonly onDone: (opening: Opening) => void;
}

/** A new workbook: for which contract, in which language, empty or with the example. */
export const SetUp = ({ opening, onDone }: SetUpProps) => {
  const words = useWords();
  const settingUp = useDeed('setUpWorkbook');
  const [wish, setWish] = useState(beginning(opening));
  const setUp = async () => {
    const reply = await settingUp.run(wish);
    if (reply?.ok) onDone(reply.value);
  };
  return (
    <main class="alone">
      <h1>{words.setUp.heading}</h1>
      <p>{words.setUp.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void setUp();
        }}
      >
        <WishFields
          opening={opening}
          wish={wish}
          onChange={(change) => setWish({ ...wish, ...change })}
        />
        <Button kind="main" sends isBusy={settingUp.isBusy}>
          {words.setUp.start}
        </Button>
      </form>
      {settingUp.isBusy && <Working what={words.working.settingUp} />}
      {settingUp.failure && <FailureNotice failure={settingUp.failure} />}
    </main>
  );
};

const beginning = ({ templates, language }: Opening): SetUpWish => ({
  template: templates[0]?.key ?? '',
  language,
  example: false,
});

interface WishFieldsProps {
  readonly opening: Opening;
  readonly wish: SetUpWish;
  readonly onChange: (change: Partial<SetUpWish>) => void;
}

const WishFields = ({ opening, wish, onChange }: WishFieldsProps) => {
  const words = useWords().setUp;
  return (
    <>
      <Radios
        name="template"
        label={words.template}
        choices={opening.templates}
        value={wish.template}
        onChange={(template) => onChange({ template })}
      />
      <Radios
        name="content"
        label={words.content}
        choices={[
          { key: 'empty', label: words.empty, hint: words.emptyHint },
          { key: 'example', label: words.example, hint: words.exampleHint },
        ]}
        value={wish.example ? 'example' : 'empty'}
        onChange={(content) => onChange({ example: content === 'example' })}
      />
      {opening.languages.length > 1 && (
        <Select
          name="language"
          label={words.language}
          choices={opening.languages}
          value={wish.language}
          onChange={(language) => onChange({ language })}
        />
      )}
    </>
  );
};
