import { checkLog } from './check-log';
import { showHelp } from './help';
import { addMenu } from './menu';
import { presented } from './present';
import { showStanding } from './show-standing';

// What Google calls by name, and nothing else. `onOpen` also runs where nobody has yet allowed anything (AuthMode
// NONE), and so does everything that modules do while they load: no service may be touched there but the menu.

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  onOpen();
}

export function checkTheLog(): Promise<void> {
  return presented(checkLog);
}

export function whereWeStand(): Promise<void> {
  return presented(showStanding);
}

export function help(): Promise<void> {
  return presented(showHelp);
}

export { days as DAYBOOK_DAYS } from './functions/days';
export { hours as DAYBOOK_HOURS } from './functions/hours';
export { nextMilestone as DAYBOOK_NEXT_MILESTONE } from './functions/next-milestone';
export { standing as DAYBOOK_STANDING } from './functions/standing';
