import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Says so while the browser knows that it has no network. */
export const OfflineBanner = () => {
  const words = useWords();
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return <div role="status">{!isOnline && <p class="offline">{words.offline}</p>}</div>;
};
