import type { Locator, Page } from 'playwright-core';

/** How somebody does things to what they see, in the page or in the sidebar: with a mouse, or by the keyboard alone. */
export interface Hands {
  press(thing: Locator): Promise<void>;
  write(line: Locator, text: string): Promise<void>;
  /** Chooses from a list that drops down. */
  pick(list: Locator, label: string): Promise<void>;
}

export const mouse: Hands = {
  press: (thing) => thing.click(),
  write: (line, text) => line.fill(text),
  pick: async (list, label) => void (await list.selectOption({ label })),
};

export const keyboardOf = (page: Page): Hands => ({
  async press(thing) {
    await reach(thing, page);
    if (!(await isRadio(thing))) await page.keyboard.press('Enter');
  },
  async write(line, text) {
    await reach(line, page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  async pick(list, label) {
    await reach(list, page);
    const steps = await stepsTo(list, label);
    const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
    for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(key);
  },
});

const isRadio = (thing: Locator): Promise<boolean> =>
  thing.evaluate((node) => node.matches('[type=radio]'));

/** How many words further down a list a word stands. */
const stepsTo = (list: Locator, label: string): Promise<number> =>
  list.evaluate((node, wanted) => {
    const { options, selectedIndex } = node as unknown as DropDown;
    return Array.from(options, (option) => option.label).indexOf(wanted) - selectedIndex;
  }, label);

interface DropDown {
  readonly options: ArrayLike<{ readonly label: string }>;
  readonly selectedIndex: number;
}

/** More presses than this, and something cannot be reached. */
const FAR = 120;

/** F6 goes from part to part of the page, Tab through a part, arrows along tabs, menus and radio buttons. */
async function reach(thing: Locator, page: Page): Promise<void> {
  await thing.waitFor();
  for (let presses = 0; presses < FAR; presses++) {
    const key = await keyTowards(thing);
    if (key === '') return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not get to ${thing}.`);
}

/** Which key brings the keyboard nearer; none where it is there. */
const keyTowards = (thing: Locator): Promise<string> =>
  thing.evaluate((node) => {
    const { ownerDocument: page } = node;
    const at = page.activeElement;
    if (at === node && page.hasFocus()) return '';
    const part = node.closest('[data-region]') ?? page.documentElement;
    if (!page.hasFocus() || !at || !part.contains(at)) return 'F6';
    const group = node.closest('[role=tablist], [role=menu], fieldset.radios');
    if (group?.contains(at)) return group.matches('[role=tablist]') ? 'ArrowRight' : 'ArrowDown';
    const isAhead = at.compareDocumentPosition(node) & node.DOCUMENT_POSITION_FOLLOWING;
    return isAhead || at.contains(node) ? 'Tab' : 'Shift+Tab';
  });
