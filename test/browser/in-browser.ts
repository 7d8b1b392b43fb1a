import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium';

/** One browser for all tests of a file; it is there once they run. */
export function browserOfFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser is there only while tests run.');
    return browser;
  };
}
