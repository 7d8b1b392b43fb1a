import { type Deed, useDeed } from '../deed';
import { useDesk } from '../desk';
import { FailureNotice } from '../parts/notice';
import { Working } from '../parts/working';
import { useWords } from '../words';

export interface MailSwitch {
  readonly deed: Deed<'changeSettings'>;
  /** Answers whether it worked. */
  turn(isOn: boolean): Promise<boolean>;
}

/** Switches the monthly mail on and off. */
export function useMailSwitch(): MailSwitch {
  const words = useWords().settings;
  const { keep, announce } = useDesk();
  const deed = useDeed('changeSettings');
  const turn = async (isOn: boolean) => {
    const reply = await deed.run({ monthlyMail: isOn });
    if (!reply?.ok) return false;
    keep({ readSettings: reply.value });
    announce(isOn ? words.switchedOn : words.switchedOff);
    return true;
  };
  return { deed, turn };
}

/** What is being saved, or why it is not. */
export const Saving = ({ deed }: { readonly deed: Deed<'changeSettings'> }) => {
  const words = useWords();
  return (
    <>
      {deed.isBusy && <Working what={words.working.saving} />}
      {deed.failure && <FailureNotice failure={deed.failure} />}
    </>
  );
};
