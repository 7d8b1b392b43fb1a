import type { Browser, FrameLocator, Page } from 'playwright-core';
import { SIDEBAR_WORDS } from '../../src/words/sidebar';
import { wordsFor } from '../../src/words/words';
import { launchChromium } from '../chromium';
import type { Beginning } from '../playground/beginning';
import { openPlayground } from '../playground/server/playground';
import { WORDS } from '../playground/words';

const { addon } = wordsFor('en');
const said = SIDEBAR_WORDS.en;
const EXAMPLE: Beginning = { from: 'contract', key: 'community-coordinator', example: true };
const BOARD_REPORT = 'Quarterly report to the board';
const VIEWPORT = { width: 1200, height: 720 };

/** Somebody at the playground: the page, and the sidebar in it. */
interface Seat {
  readonly page: Page;
  readonly sidebar: FrameLocator;
}

/** A picture, and the way to what it shows. */
interface View {
  readonly file: string;
  readonly beginning?: Beginning;
  show(seat: Seat): Promise<void>;
}

async function choose({ page }: Seat, item: string): Promise<void> {
  await page.getByRole('button', { name: WORDS.extensions }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const openSheet = ({ page }: Seat, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function openView(seat: Seat, view: keyof typeof said.views): Promise<void> {
  await choose(seat, addon.menu.open);
  await seat.sidebar.getByRole('tab', { name: said.views[view] }).click();
}

const seen = (place: ReturnType<FrameLocator['locator']>): Promise<void> => place.first().waitFor();

const VIEWS: readonly View[] = [
  {
    file: 'today',
    async show(seat) {
      await openSheet(seat, 'Log');
      await openView(seat, 'today');
      await seen(seat.sidebar.getByLabel(said.today.fields.hours));
    },
  },
  {
    file: 'problems',
    async show(seat) {
      await openSheet(seat, 'Log');
      await openView(seat, 'problems');
      const mend = seat.sidebar.getByRole('button', { name: /^Change to/ });
      await seen(mend);
      await seat.sidebar
        .getByRole('button', { name: /^Show Log/ })
        .first()
        .click();
      await seen(seat.sidebar.getByText(/^The cursor is in/));
    },
  },
  {
    file: 'standing',
    async show(seat) {
      await choose(seat, addon.menu.standing);
      await seen(seat.page.getByRole('region', { name: 'Standing', exact: true }));
      await openView(seat, 'standing');
      await seen(seat.sidebar.getByRole('heading', { level: 2 }));
    },
  },
  {
    file: 'documents',
    async show(seat) {
      await openView(seat, 'documents');
      await seen(seat.sidebar.getByRole('combobox'));
    },
  },
  {
    file: 'people',
    async show(seat) {
      await openView(seat, 'people');
      await seen(seat.sidebar.getByRole('heading', { level: 3 }));
    },
  },
  {
    file: 'settings',
    async show(seat) {
      await openView(seat, 'settings');
      await seen(seat.sidebar.getByRole('heading', { level: 3 }));
    },
  },
  {
    file: 'document',
    async show(seat) {
      await openView(seat, 'documents');
      const { sidebar, page } = seat;
      await sidebar.getByRole('combobox').first().selectOption({ label: BOARD_REPORT });
      await sidebar.getByRole('button', { name: said.documents.preview, exact: true }).click();
      await sidebar.getByRole('button', { name: said.documents.make, exact: true }).click();
      await sidebar.locator('.notice').getByRole('link').click();
      const document = page.locator('.drawer').frameLocator('iframe');
      await seen(document.getByRole('heading', { name: BOARD_REPORT }));
    },
  },
  {
    file: 'monthly-mail',
    async show(seat) {
      await openView(seat, 'settings');
      const { sidebar, page } = seat;
      await sidebar.getByRole('button', { name: said.settings.look, exact: true }).click();
      await sidebar.getByRole('button', { name: said.settings.switchOn, exact: true }).click();
      await seen(sidebar.getByRole('button', { name: said.settings.switchOff, exact: true }));
      await page.getByRole('button', { name: WORDS.clock.title }).click();
      await page.getByRole('button', { name: WORDS.clock.nextMonth }).click();
      await page.getByRole('button', { name: WORDS.outbox.title }).click();
      await seen(page.locator('.drawer').getByRole('heading', { name: 'November 2026' }));
    },
  },
  {
    file: 'set-up',
    beginning: { from: 'nothing' },
    async show(seat) {
      await choose(seat, WORDS.install);
      await choose(seat, addon.menu.setUp);
      await seen(seat.sidebar.getByRole('radio'));
    },
  },
];

/** Opens the playground anew for each view, as a person would, and draws what they see; says which files it drew. */
export async function drawPlayground(folder: string, only: readonly string[]): Promise<string[]> {
  const browser = await launchChromium();
  const views = VIEWS.filter(({ file }) => only.length === 0 || only.includes(file));
  try {
    const paths: string[] = [];
    for (const view of views) paths.push(await draw(view, folder, browser));
    return paths;
  } finally {
    await browser.close();
  }
}

async function draw(view: View, folder: string, browser: Browser): Promise<string> {
  const playground = await openPlayground(view.beginning ?? EXAMPLE);
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
  const path = `${folder}/${view.file}.png`;
  try {
    await page.goto(playground.address);
    await page.locator('revogr-data .rgCell').first().waitFor();
    await view.show({ page, sidebar: page.frameLocator('iframe') });
    await page.getByText(/working…$/).waitFor({ state: 'detached' });
    await page.screenshot({ path });
    return path;
  } finally {
    await page.close();
    await playground.close();
  }
}
