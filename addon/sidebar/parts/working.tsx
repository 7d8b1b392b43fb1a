import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

const SECOND = 1000;
/** After so many seconds a person begins to wonder; after each further stretch they are told again. */
const PATIENCE = 5;
const STRETCH = 10;

/** How far along Google is nobody knows, so all that is shown is that it is still at work, and for how long. */
export const Working = ({ what }: { readonly what: string }) => {
  const words = useWords();
  const seconds = useSeconds();
  return (
    <div class="working">
      <div class="working-bar" />
      <p role="status">{seconds < PATIENCE ? what : words.stillWorking(seconds)}</p>
    </div>
  );
};

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const started = Date.now();
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - started) / SECOND);
      setSeconds(passed - (passed % (passed < STRETCH ? PATIENCE : STRETCH)));
    }, SECOND);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
