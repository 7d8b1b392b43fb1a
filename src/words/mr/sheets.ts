import type { SheetWords } from '../catalogue';
import { agreement } from './sheets/agreement';
import { kept } from './sheets/kept';
import { written } from './sheets/written';

export const sheets: SheetWords = { ...agreement, ...kept, ...written };
