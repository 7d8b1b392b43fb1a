import type { Run } from '../run';
import { choicesOf } from './enumerations';
import { service, standsFor } from './strict';
import { newUi } from './ui';

type GoogleBrowser = GoogleAppsScript.Base.Browser;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Asked = [string] | [string, ButtonSet] | [string, string, ButtonSet];

/** The older way to ask: it answers in text, in small letters. */
class Browser implements Pick<GoogleBrowser, 'inputBox' | 'msgBox'> {
  constructor(private readonly run: Run) {}

  msgBox(...given: Asked): string {
    return this.pressed(Reflect.apply(this.ui().alert, undefined, this.full(given)));
  }

  inputBox(...given: Asked): string {
    const response = Reflect.apply(this.ui().prompt, undefined, this.full(given));
    const pressed = this.pressed(response.getSelectedButton());
    return pressed === 'ok' ? response.getResponseText() : 'cancel';
  }

  private ui(): GoogleAppsScript.Base.Ui {
    return newUi(this.run);
  }

  private pressed(button: unknown): string {
    const name = String(button).toLowerCase();
    return name === 'close' ? 'cancel' : name;
  }

  private full(given: Asked): [string, string, ButtonSet] {
    const { OK } = choicesOf('ButtonSet', this.run) as unknown as Readonly<Record<'OK', ButtonSet>>;
    if (given.length === 3) return given;
    return ['', given[0], given[1] ?? OK];
  }
}

export const newBrowser = (run: Run): object => service('Browser', new Browser(run), run);

standsFor('Browser', Browser);
