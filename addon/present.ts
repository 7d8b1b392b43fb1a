import { told } from './failure';
import { said } from './said';

/** Runs what a menu item asks for. Whatever goes wrong is told in words, once, here. */
export async function presented(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(told(error).sentence);
  }
}

/** Google suspends the script, and lets go of its locks, until the person has closed the box. */
export function tell(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(said().addon.title, sentence, ui.ButtonSet.OK);
}
