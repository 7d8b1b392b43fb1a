import { Refusal } from '../src/model/refusal';
import { Misuse, optionsFrom } from './playground/options';
import { openPlayground } from './playground/server/playground';
import { WORDS } from './playground/words';

try {
  const { beginning, help, ...around } = optionsFrom(process.argv.slice(2));
  if (help) console.log(WORDS.usage);
  else {
    const { address } = await openPlayground(beginning, around);
    console.log(WORDS.opened(address));
  }
} catch (error) {
  if (!(error instanceof Misuse) && !(error instanceof Refusal)) throw error;
  console.error(error instanceof Misuse ? `${error.message}\n\n${WORDS.usage}` : error.message);
  process.exitCode = 2;
}
