import type { Menu as MenuDrawn, MenuItem, Run } from '../run';
import type { Panel, Question } from '../screen';
import { choiceOf } from './enumerations';
import { Exception } from './exception';
import { HtmlOutput } from './html';
import { releaseLocks } from './lock';
import { service, standsFor, unwrapped } from './strict';

type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleButton = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleResponse = GoogleAppsScript.Base.PromptResponse;

class Menu implements GoogleMenu {
  private readonly entries: (MenuItem | MenuDrawn | 'separator')[] = [];

  constructor(
    private readonly caption: string,
    private readonly run: Run,
  ) {}

  addItem(label: string, run: string): GoogleMenu {
    this.entries.push({ label, run });
    return newMenu(this, this.run);
  }

  addSeparator(): GoogleMenu {
    this.entries.push('separator');
    return newMenu(this, this.run);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    this.entries.push(unwrapped(menu, Menu).drawn());
    return newMenu(this, this.run);
  }

  addToUi(): void {
    const menu = this.drawn();
    this.run.menus.push(menu);
    this.run.menu.push(...itemsIn(menu));
  }

  private drawn(): MenuDrawn {
    return { caption: this.caption, entries: [...this.entries] };
  }
}

const itemsIn = ({ entries }: MenuDrawn): readonly MenuItem[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'run' in entry ? [entry] : itemsIn(entry);
  });

const newMenu = (menu: Menu, run: Run): GoogleMenu => service('Menu', menu, run);

class PromptResponse implements GoogleResponse {
  constructor(
    private readonly button: GoogleButton,
    private readonly text: string,
  ) {}

  getSelectedButton(): GoogleButton {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

const SIDEBAR = 300;

type Offered =
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar';

class Ui implements Pick<GoogleUi, Offered> {
  constructor(private readonly run: Run) {}

  createAddonMenu(): GoogleMenu {
    return newMenu(new Menu('', this.run), this.run);
  }

  createMenu(caption: string): GoogleMenu {
    return newMenu(new Menu(caption, this.run), this.run);
  }

  /** Stands until it is closed; meanwhile the script waits, and its locks are gone. */
  alert(...given: Asked): GoogleButton {
    const question = questionOf(given);
    const { title, sentence } = question;
    releaseLocks(this.run);
    this.run.alerts.push(title === '' ? sentence : `${title}: ${sentence}`);
    return buttonOf(this.run.screen.ask(question), this.run);
  }

  prompt(...given: Asked): GoogleResponse {
    releaseLocks(this.run);
    const { button, text } = this.run.screen.prompt(questionOf(given));
    const response = new PromptResponse(buttonOf(button, this.run), text);
    return service('PromptResponse', response, this.run);
  }

  showSidebar(page: GoogleOutput): void {
    const { title, html } = unwrapped(page, HtmlOutput);
    this.show({ kind: 'sidebar', title, html, width: SIDEBAR, height: undefined });
  }

  showModalDialog(page: GoogleOutput, title: string): void {
    this.show(dialogOf('modal', page, title));
  }

  showModelessDialog(page: GoogleOutput, title: string): void {
    this.show(dialogOf('modeless', page, title));
  }

  private show(panel: Panel): void {
    this.run.panels.push(panel);
    this.run.screen.showPanel(panel);
  }
}

type Asked =
  | [sentence: string]
  | [sentence: string, buttons: ButtonSet]
  | [title: string, sentence: string, buttons: ButtonSet];

function questionOf(given: Asked): Question {
  const [title, sentence, buttons] =
    given.length === 3 ? given : (['', given[0], given[1] ?? 'OK'] as const);
  return { title, sentence, buttons: String(buttons).split('_') };
}

function dialogOf(kind: 'modal' | 'modeless', page: GoogleOutput, title: string): Panel {
  const { html, width, height } = unwrapped(page, HtmlOutput);
  return { kind, title, html, width: width ?? 600, height: height ?? 400 };
}

const buttonOf = (name: string, run: Run): GoogleButton =>
  choiceOf('Button', name, run) as unknown as GoogleButton;

export function newUi(run: Run): GoogleUi {
  if (!run.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return service('Ui', new Ui(run), run) as unknown as GoogleUi;
}

standsFor('Menu', Menu);
standsFor('PromptResponse', PromptResponse);
standsFor('Ui', Ui);
