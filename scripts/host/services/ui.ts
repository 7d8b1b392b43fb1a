import type { Run } from '../run';
import { Exception, refuseIn, service } from './strict';

type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleUi = GoogleAppsScript.Base.Ui;

class Menu implements Pick<GoogleMenu, 'addItem' | 'addToUi'> {
  private readonly items: { readonly label: string; readonly run: string }[] = [];

  constructor(private readonly run: Run) {}

  addItem(label: string, run: string): GoogleMenu {
    if (typeof label !== 'string' || typeof run !== 'string')
      throw new Exception("The parameters don't match the method signature for Ui.Menu.addItem.");
    this.items.push({ label, run });
    return newMenu(this, this.run);
  }

  addToUi(): void {
    this.run.menu.push(...this.items);
  }
}

const newMenu = (menu: Menu, run: Run): GoogleMenu =>
  service('Menu', menu, run) as unknown as GoogleMenu;

class Ui implements Pick<GoogleUi, 'createAddonMenu'> {
  readonly ButtonSet = { OK: 'OK' } as const;

  constructor(private readonly run: Run) {}

  createAddonMenu(): GoogleMenu {
    return newMenu(new Menu(this.run), this.run);
  }

  /** Stands until it is closed; meanwhile the script waits, and its locks are gone. */
  alert(...given: [title: string, sentence: string, buttons: 'OK']): string {
    const [title, sentence, buttons] = given;
    if (given.length !== 3 || buttons !== 'OK')
      throw new Error('The host has no Ui.alert but with a title, a sentence and ButtonSet.OK.');
    refuseIn(this.run, ['NONE', 'LIMITED'], 'Ui.alert');
    if (this.run.book.lockedBy === this.run) this.run.book.lockedBy = undefined;
    this.run.alerts.push(`${title}: ${sentence}`);
    return this.run.ask({ title, sentence, buttons: ['OK'] });
  }
}

export function newUi(run: Run): GoogleUi {
  if (!run.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return service('Ui', new Ui(run), run) as unknown as GoogleUi;
}
