import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { type Hands, mouse } from './hands';

/** Somebody at the playground: what they see and do, in their words. */
export class Person {
  constructor(
    readonly page: Page,
    readonly hands: Hands = mouse,
  ) {}

  async openSheet(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name, exact: true }));
    await this.page.getByRole('region', { name, exact: true }).waitFor();
  }

  /** Goes to a cell by its address. */
  async goTo(address: string): Promise<void> {
    const line = this.page.getByLabel('Address of the cell');
    await this.hands.write(line, address);
    await this.page.keyboard.press('Enter');
    await this.contents(address).waitFor();
    await this.page.locator('.sheet:focus-within').waitFor();
  }

  /** What a cell holds, as a person would type it. */
  async typedIn(address: string): Promise<string> {
    await this.goTo(address);
    return this.contents(address).inputValue();
  }

  /** What a cell shows. */
  async shownIn(address: string): Promise<string> {
    await this.goTo(address);
    const mirror = this.page.locator('[aria-live=polite]').first();
    return ((await mirror.textContent()) ?? '').replace(`${address}. `, '');
  }

  /** Waits until a cell is selected. */
  async isAt(address: string): Promise<void> {
    await this.contents(address).waitFor();
  }

  /** Which row the cursor is in, once it has gone below the headers. */
  async rowOfCursor(): Promise<number> {
    const line = this.page.getByLabel(/^Contents of [A-Z]+([2-9]|\d\d+)$/);
    return Number(/\d+$/.exec((await line.getAttribute('aria-label')) ?? '')?.[0]);
  }

  /** Waits until the selected cell shows something. */
  async shows(address: string, text: string): Promise<void> {
    await this.page.getByText(`${address}. ${text}`).waitFor({ state: 'attached' });
  }

  /** Presses F6, and waits for the keyboard to be in another part of the page; says which. */
  async nextPart(before: string): Promise<string> {
    const from = before === '' ? '' : `:not(.${before})`;
    await this.page.keyboard.press('F6');
    const part = this.page.locator(`[data-region]:focus-within${from}`);
    return (await part.getAttribute('class')) ?? '';
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.hands.write(this.contents(address), text);
    await this.page.keyboard.press('Enter');
  }

  async choose(label: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Extensions' }));
    await this.page.locator('[role=menu]:focus-within').waitFor();
    await this.hands.press(this.page.getByRole('menuitem', { name: label }));
  }

  /** *Extensions ▸ Daybook ▸ Open Daybook*, in whichever language that is said. */
  async openSidebar(label = 'Open Daybook'): Promise<Sidebar> {
    await this.choose(label);
    const sidebar = new Sidebar(this.page.frameLocator('.sidebar iframe'), this.hands);
    await sidebar.frame.locator('main').waitFor();
    return sidebar;
  }

  contents(address: string): Locator {
    return this.page.getByLabel(`Contents of ${address}`, { exact: true });
  }
}

/** The sidebar as they see it. */
export class Sidebar {
  constructor(
    readonly frame: FrameLocator,
    private readonly hands: Hands,
  ) {}

  open(view: string): Promise<void> {
    return this.hands.press(this.frame.getByRole('tab', { name: view }));
  }
}

const VIEWPORT = { width: 1280, height: 800 };

/** Somebody who has opened the playground, with the keyboard in the spreadsheet. */
export async function personAt(
  at: Browser | Page,
  address: string,
  hands?: Hands,
): Promise<Person> {
  const page = 'newPage' in at ? await at.newPage({ viewport: VIEWPORT }) : at;
  await page.goto(address);
  await page.locator('.sheet:focus-within .rgCell').first().waitFor();
  return new Person(page, hands);
}
