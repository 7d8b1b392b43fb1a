import type { Catalogue } from '../catalogue';
import { addon } from './addon';
import { audience } from './audience';
import { choices } from './choices';
import { commandLine } from './command-line';
import { contract } from './contract';
import { documents } from './documents';
import { help } from './help';
import { home } from './home';
import { issues } from './issues';
import { notation } from './notation';
import { reading } from './reading';
import { sheets } from './sheets';
import { standings } from './standings';
import { together } from './standings/together';
import { startHere } from './start-here';

export const mr = {
  notation,
  reading,
  sheets,
  commandLine,
  contract,
  choices,
  addon,
  audience,
  documents,
  issues,
  standings,
  together,
  startHere,
  help,
  home,
} as const satisfies Catalogue;
