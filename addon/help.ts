import { tell } from './present';
import { WORDS } from './words';

export async function showHelp(): Promise<void> {
  tell(WORDS.help);
}
