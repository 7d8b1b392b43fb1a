import { join } from 'node:path';
import { drawBoardReport } from './pictures/board-report';
import { drawPlayground } from './pictures/playground';

// Draws the pictures of the documentation: all, or those that are named (`npm run pictures -- today board-report`).
const FOLDER = join('docs', 'pictures');
const REPORT = 'board-report';

const asked = process.argv.slice(2);
if (asked.length === 0 || asked.includes(REPORT)) {
  const path = join(FOLDER, `${REPORT}.png`);
  drawBoardReport(path);
  console.log(`Drew ${path}`);
}
const views = asked.filter((name) => name !== REPORT);
if (asked.length === 0 || views.length > 0)
  for (const path of await drawPlayground(FOLDER, views)) console.log(`Drew ${path}`);
