import { tell } from './present';
import { said } from './said';

export async function showHelp(): Promise<void> {
  tell(said().addon.help.join('\n\n'));
}
