import type * as main from './main';

interface MenuItem {
  readonly label: string;
  /** The entry point that the item calls: a name that `main.ts` does not export is no name. */
  readonly run: keyof typeof main;
}

const MENU = [
  { label: 'Check the log', run: 'checkTheLog' },
  { label: 'Where we stand', run: 'whereWeStand' },
  { label: 'Help', run: 'help' },
] as const satisfies readonly MenuItem[];

/** Puts the menu under Extensions. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, run } of MENU) menu.addItem(label, run);
  menu.addToUi();
}
