import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { focusSheet } from '../google';
import type { CellPlace } from '../protocol';
import { useWords } from '../words';
import { Button } from './button';
import { FailureNotice } from './notice';

interface PlaceButtonProps {
  readonly place: CellPlace;
  /** The id of what is to be seen there. */
  readonly about?: string;
  readonly label?: string;
}

/** Takes the cursor to a cell, and the keyboard with it. */
export const PlaceButton = ({ place, about, label }: PlaceButtonProps) => {
  const words = useWords();
  const { announce } = useDesk();
  const going = useDeed('goTo');
  const go = async () => {
    const reply = await going.run(place);
    if (!reply?.ok) return;
    announce(words.shown(place.sheet, place.row));
    focusSheet();
  };
  return (
    <>
      <Button
        kind="quiet"
        icon="show"
        isBusy={going.isBusy}
        onPress={() => void go()}
        {...(about === undefined ? {} : { about })}
      >
        {label ?? words.showInSheet}
      </Button>
      {going.failure && <FailureNotice failure={going.failure} />}
    </>
  );
};
