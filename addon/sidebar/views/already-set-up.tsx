import { Button } from '../parts/button';
import { useWords } from '../words';

/** Set-up was asked for where there is a workbook already. */
export const AlreadySetUp = ({ onCarryOn }: { readonly onCarryOn: () => void }) => {
  const words = useWords().setUp;
  return (
    <main class="alone">
      <h1>{words.already}</h1>
      <p>{words.alreadySentence}</p>
      <Button kind="main" onPress={onCarryOn}>
        {words.carryOn}
      </Button>
    </main>
  );
};
