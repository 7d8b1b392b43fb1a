import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useWords } from '../words';
import { Saving } from './mail-switch';

/** Who had no letter in the last round, and the letters by hand, for them alone. */
export const UnsentLetters = ({ sentence }: { readonly sentence: string }) => {
  const words = useWords().settings;
  const { keep, announce } = useDesk();
  const sending = useDeed('changeSettings');
  const send = async () => {
    const reply = await sending.run({ sendUnsent: true });
    if (!reply?.ok) return;
    keep({ readSettings: reply.value });
    announce(reply.value.monthlyMail.unsent ?? words.allSent);
  };
  return (
    <Notice tone="stop" heading={words.notAllSent}>
      <p dir="auto">{sentence}</p>
      <Button isBusy={sending.isBusy} onPress={() => void send()}>
        {words.sendUnsent}
      </Button>
      <Saving deed={sending} />
    </Notice>
  );
};
