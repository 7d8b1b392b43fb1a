import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleSidebar } from '../../scripts/build/sidebar';

let html: string;
beforeAll(async () => {
  html = await bundleSidebar('addon/sidebar/main.tsx');
});

/** What stands between a tag and its end. */
const within = (tag: string): string =>
  html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.lastIndexOf(`</${tag}>`));

describe('the page of the sidebar', () => {
  test('asks nobody for anything', () => {
    expect(html).not.toMatch(/\b(src|href)="|url\(|@import|import\(|https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('has nothing in it that ends its script, or that Google takes for a template', () => {
    expect(within('script')).not.toMatch(/<\/script|<!--/i);
    expect(within('style')).not.toMatch(/<\/style/i);
    expect(html).not.toContain('<?');
  });

  test('is one script and one style', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test('stays small: no library but Preact, and none of the workbook’s words', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).not.toContain('Community coordinator');
  });
});
