import type { Browser, Page } from 'playwright-core';
import type { SidebarCalls } from '../../addon/sidebar/protocol';
import { bundleSidebar } from '../../scripts/build/sidebar';

/** A script that answers the sidebar; it may take its time, or throw what Google throws. */
export type FakeScript = {
  readonly [Name in keyof SidebarCalls]?: (
    ...given: Parameters<SidebarCalls[Name]>
  ) => ReturnType<SidebarCalls[Name]> | Promise<ReturnType<SidebarCalls[Name]>>;
};

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** How much larger than usual the reader's letters are. */
  readonly letters?: number;
  /** The page's clock can be moved: `page.clock`. */
  readonly hasClock?: boolean;
}

let page: Promise<string> | undefined;

/** Google's sidebar is this wide, whatever one asks for. */
const SIZE = { width: 300, height: 640 };

/** The built page, with a script behind it, as Google would show it. */
export async function openSidebarPage(
  browser: Browser,
  script: FakeScript,
  { colorScheme = 'light', letters = 1, hasClock = false }: PageOptions = {},
): Promise<Page> {
  page ??= bundleSidebar('addon/sidebar/main.tsx');
  const html = await page;
  const context = await browser.newContext({ viewport: SIZE, colorScheme });
  const opened = await context.newPage();
  await opened.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await opened.exposeFunction('askScript', (name: keyof SidebarCalls, given: unknown[]) =>
    answerOf(script, name, given),
  );
  await opened.addInitScript(`(${installGoogle})()`);
  if (hasClock) await opened.clock.install();
  await opened.goto(ADDRESS);
  if (letters !== 1)
    await opened.addStyleTag({ content: `:root { font-size: ${letters * 100}% }` });
  return opened;
}

const ADDRESS = 'https://sidebar.test/';

async function answerOf(
  script: FakeScript,
  name: keyof SidebarCalls,
  given: unknown[],
): Promise<{ readonly value: unknown } | { readonly thrown: string }> {
  const answer = script[name] as ((...given: unknown[]) => unknown) | undefined;
  try {
    if (answer === undefined) throw new Error(`Script function not found: ${name}`);
    return { value: await answer(...given) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs inside the page: what Google puts there, as far as the sidebar uses it. */
const installGoogle = `function () {
  window.focusedSheet = 0;
  const runner = (succeed, fail) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
    if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
    return (...given) => {
      window.askScript(name, given).then((told) =>
        'thrown' in told ? fail(new Error(told.thrown)) : succeed(told.value));
    };
  } });
  const editor = { focus: () => { window.focusedSheet += 1; } };
  window.google = { script: { run: runner(), host: { editor } } };
}`;

/** What was announced last to those who do not see it. */
export const said = (page: Page): Promise<string | null> =>
  page.locator('.unseen[role=status]').textContent();
