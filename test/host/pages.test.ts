import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../scripts/host/run';
import type { Panel, Question } from '../../scripts/host/screen';
import { hostOver } from './script';

describe('what a page asks of the script', () => {
  const script = `
    function echo(word) { return word; }
    function kindOf(word) { return word === null ? 'null' : Array.isArray(word) ? 'list' : typeof word; }
    function isOurs(word) { return word instanceof Array && word[0] instanceof Object; }
    function count() { return arguments.length; }
    async function later() { return await Promise.resolve('ok'); }
    function nothing() {}
    function today() { return new Date(); }
    function listWithToday() { return [1, [new Date()]]; }
    function recordWithToday() { return { when: { day: new Date() } }; }
    function shapes() { return { map: new Map([[1, 2]]), set: new Set([1]), pattern: /x/ }; }
    function itself() { return itself; }
    function bytes() { return Uint8Array.of(1, 2); }
    function byteList() { return [1, -2, 3]; }
    function circle() { const me = {}; me.me = me; return me; }
    function fails() { throw new Error('no such thing'); }
    function failsAtGoogle() { return SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); }
    function throwsText() { throw 'plain'; }
    function secret_() { return 1; }
    const arrow = () => 1;
    var spoken = function () { return 'spoken'; };
  `;

  test.each<[name: string, words: unknown[], answer: unknown]>([
    ['echo', ['text'], 'text'],
    ['echo', [0.5], 0.5],
    ['echo', [null], null],
    ['echo', [undefined], null],
    ['echo', [[1, undefined, 'a']], [1, null, 'a']],
    ['echo', [{ a: { b: [true] }, gone: undefined }], { a: { b: [true] } }],
    ['kindOf', [[1]], 'list'],
    ['isOurs', [[{}]], true],
    ['count', [1, 2, 3], 3],
    ['later', [], 'ok'],
    ['nothing', [], null],
    ['today', [], null],
    ['listWithToday', [], null],
    ['recordWithToday', [], null],
    ['shapes', [], { map: {}, set: {}, pattern: {} }],
    ['byteList', [], [1, -2, 3]],
    ['spoken', [], 'spoken'],
  ])('%s%j is answered', async (name, words, answer) => {
    expect((await hostOver(script)).ask(name, ...words)).toEqual(answer);
  });

  test('a function arrives as its text', async () => {
    expect((await hostOver(script)).ask('itself')).toBe('function itself() { return itself; }');
  });

  test.each<[what: string, words: unknown[], property: string]>([
    ['a day', ['a', 'b', 'c', new Date(0)], '3'],
    ['a map', [new Map()], '0'],
    ['a set within a record', [{ tags: new Set() }], 'tags'],
    ['a pattern', [/x/], '0'],
    ['a promise', [Promise.resolve()], '0'],
    ['a function', [() => {}], '0'],
    ['bytes', [Uint8Array.of(1)], '0'],
    ['a boxed number', [Object(1)], '0'],
    ['a day within a list', [[1, new Date(0)]], '1'],
  ])('%s may not be handed over', async (_, words, property) => {
    const host = await hostOver(script);
    expect(() => host.ask('echo', ...words)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  test.each([
    ['fails', 'Error: no such thing'],
    ['failsAtGoogle', 'Exception: The starting row of the range is too small.'],
    ['throwsText', 'plain'],
    ['bytes', "Exception: We're sorry, a server error occurred. Please wait a bit and try again."],
    ['circle', 'TypeError: Converting circular structure to JSON'],
  ])('the failure handler is told what %s failed with', async (name, message) => {
    const host = await hostOver(script);
    expect(() => host.ask(name)).toThrow(expect.objectContaining({ name: 'ScriptError', message }));
  });

  test.each(['secret_', 'arrow', 'absent', 'SpreadsheetApp', 'parseInt'])(
    'there is no %s to ask for',
    async (name) => {
      const host = await hostOver(script);
      expect(() => host.ask(name)).toThrow(`google.script.run.${name} is not a function`);
    },
  );
});

describe('pages that the script shows', () => {
  const pages = {
    Sidebar: '<p>Hours: <?= hours ?></p><?!= include("Style") ?>',
    Style: '<style>p { color: red }</style>',
    List: '<? for (const name of names) { ?><li><?= name ?></li><? } ?>',
  };

  async function shown(code: string): Promise<Panel | undefined> {
    const host = await hostOver({ code, pages });
    return host.start('show').panels[0];
  }

  test('a sidebar is 300 wide whatever it asks for', async () => {
    const panel = await shown(`function show() {
      const page = HtmlService.createHtmlOutputFromFile('Style').setTitle('Daybook').setWidth(500);
      SpreadsheetApp.getUi().showSidebar(page);
    }`);
    expect(panel).toEqual({
      ...{ kind: 'sidebar', title: 'Daybook', html: pages.Style, width: 300, height: undefined },
    });
  });

  test('a page is a file too, and says where it may stand', async () => {
    const panel = await shown(`function show() {
      const page = HtmlService.createHtmlOutput('<p>é</p>')
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      const blob = page.getBlob();
      page.append(blob.getContentType()).append(blob.getDataAsString());
      SpreadsheetApp.getUi().showSidebar(page);
    }`);
    expect(panel?.html).toBe('<p>é</p>text/html<p>é</p>');
  });

  test('a template prints with care, or as it is', async () => {
    const panel = await shown(`
      function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
      function show() {
        const page = HtmlService.createTemplateFromFile('Sidebar');
        page.hours = '<b>2</b> & "3"';
        SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(400).setHeight(200), 'Ask');
      }`);
    expect(panel).toEqual({
      ...{ kind: 'modal', title: 'Ask', width: 400, height: 200 },
      html: `<p>Hours: &lt;b&gt;2&lt;/b&gt; &amp; &quot;3&quot;</p>${pages.Style}`,
    });
  });

  test('a template runs what stands in it', async () => {
    const panel = await shown(`function show() {
      const page = HtmlService.createTemplateFromFile('List');
      page.names = ['Asha', '<Ben>'];
      SpreadsheetApp.getUi().showSidebar(page.evaluate());
    }`);
    expect(panel?.html).toBe('<li>Asha</li><li>&lt;Ben&gt;</li>');
  });

  test('what is not there is refused', async () => {
    await expect(
      shown("function show() { HtmlService.createHtmlOutputFromFile('Nowhere'); }"),
    ).rejects.toThrow('No HTML file named Nowhere was found.');
  });

  test('text from elsewhere is made harmless', async () => {
    const host = await hostOver(`function made() {
      return HtmlService.createHtmlOutput('<p>').appendUntrusted('<script>').append('</p>').getContent();
    }`);
    expect(host.ask('made')).toBe('<p>&lt;script&gt;</p>');
  });
});

describe('questions to the person', () => {
  const script = `
    function sure() {
      const ui = SpreadsheetApp.getUi();
      return ui.alert('Really?', 'It cannot be undone.', ui.ButtonSet.YES_NO) === ui.Button.YES;
    }
    function name() {
      const answer = SpreadsheetApp.getUi().prompt('Your name?');
      return [answer.getSelectedButton() == SpreadsheetApp.getUi().Button.OK, answer.getResponseText()];
    }`;

  test('wait for the button that is pressed', async () => {
    const asked: Question[] = [];
    const ask = (question: Question) => {
      asked.push(question);
      return 'NO';
    };
    const host = await hostOver(script, undefined, { screen: { ask } });
    expect(host.ask('sure')).toBe(false);
    expect(asked).toEqual([
      { title: 'Really?', sentence: 'It cannot be undone.', buttons: ['YES', 'NO'] },
    ]);
  });

  test('take a line that is typed', async () => {
    const prompt = () => ({ button: 'OK', text: 'Asha' });
    const host = await hostOver(script, undefined, { screen: { prompt } });
    expect(host.ask('name')).toEqual([true, 'Asha']);
  });
});

test('every run is told of, with what it failed with', async () => {
  const host = await hostOver('function good() {} function bad() { throw new Error("x"); }');
  const seen: Run[] = [];
  const stop = host.watch((run) => seen.push(run));
  host.start('good');
  expect(() => host.ask('bad')).toThrow('x');
  stop();
  host.start('good');
  expect(seen.map(({ name, why, failure }) => [name, why, String(failure?.error)])).toEqual([
    ['good', undefined, 'undefined'],
    ['bad', 'sidebar', 'Error: x'],
  ]);
});
