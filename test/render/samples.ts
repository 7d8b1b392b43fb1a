import type { Block, Document, Table } from '../../src/model/document';

const standing: Table = {
  block: 'table',
  caption: 'Where each clause stands on 31 March 2026',
  columns: [
    { header: 'Clause', align: 'start', share: 1 },
    { header: 'What it asks', align: 'start', share: 4.2 },
    { header: 'Done', align: 'end', share: 1.5 },
    { header: 'Progress', align: 'start', share: 2.2 },
    { header: 'Status', align: 'start', share: 1.9 },
  ],
  rows: [
    [
      'P7',
      'An average of 28 hours a week, over the contract',
      '719 h',
      { text: '26.6 h a week', tone: 'warn', bar: { full: 0.95, mark: 0.99 } },
      { text: 'At risk', tone: 'warn' },
    ],
    [
      'P2',
      'Seen at the Patna venue at least every 14 days',
      '11 days',
      { text: 'longest gap', tone: 'good', bar: { full: 0.79 } },
      { text: 'Met', tone: 'good' },
    ],
    [
      'P19',
      'Groups that manage themselves',
      '12 of 40',
      { text: '30 % of groups', tone: 'stop', bar: { full: 0.3, mark: 0.5 } },
      { text: 'Broken', tone: 'stop' },
    ],
    [
      'P25',
      'A liaison visit each quarter to every neighbouring place',
      '7 of 9',
      { text: 'by 30 June', bar: { full: 7 / 9, mark: 0.62 } },
      { text: 'On course', tone: 'good' },
    ],
    [
      'P28',
      'An annual report to the board, by 31 January',
      '–',
      { text: '' },
      { text: 'Not yet due', tone: 'quiet' },
    ],
  ],
};

const hours: Table = {
  block: 'table',
  caption: 'Hours by month',
  columns: [
    { header: 'Month', align: 'start', share: 3 },
    { header: 'Days', align: 'end', share: 1 },
    { header: 'At the venue', align: 'end', share: 1.4 },
    { header: 'Elsewhere', align: 'end', share: 1.4 },
    { header: 'Hours', align: 'end', share: 1.2 },
  ],
  rows: [
    ['January 2026', '18', '64:30', '41:15', '105:45'],
    ['February 2026', '19', '70:00', '44:00', '114:00'],
    ['March 2026', '21', '81:15', '38:30', '119:45'],
  ],
  footer: ['First quarter', '58', '215:45', '123:45', '339:30'],
};

/** A board's report with every kind of block, as long as a real one. */
export const boardReport: Document = {
  title: 'Where the contract stands',
  language: 'en-GB',
  footer: 'Patna coordinator · Report to the board, March 2026',
  blocks: [
    {
      block: 'paragraph',
      style: 'lead',
      text: [
        'Of 28 clauses, 24 are met or on course. Two need the board’s attention this month: the weekly hours have fallen behind, and fewer groups manage themselves than was agreed.',
      ],
    },
    {
      block: 'facts',
      facts: [
        { label: 'Coordinator', value: 'Fiona Kerr' },
        { label: 'Contract', value: '1 October 2025 to 30 September 2026' },
        { label: 'Fee', value: '£26,000 a year, in twelve parts' },
        { label: 'Log read up to', value: '31 March 2026, row 412' },
      ],
    },
    { block: 'heading', level: 1, text: 'The clauses' },
    {
      block: 'paragraph',
      text: [
        'The dark stroke on each bar is ',
        { text: 'where we would be by today', strong: true },
        ' if the work were spread evenly over the year.',
      ],
    },
    standing,
    { block: 'heading', level: 2, text: 'What needs attention' },
    {
      block: 'paragraph',
      text: [{ text: 'P7, weekly hours. ', strong: true }, 'The contract says:'],
    },
    {
      block: 'paragraph',
      style: 'quote',
      text: ['“28 hours per week on average – evenings and weekends when required”'],
    },
    {
      block: 'paragraph',
      text: [
        '37 hours are missing. ',
        { text: '29.4 hours a week from here', strong: true },
        ' would make the year good. The rows behind this figure are in ',
        { text: 'the log', link: 'https://example.org/log?from=2&to=412#gid=0' },
        '; questions go to ',
        { text: 'the treasurer', link: 'mailto:treasurer@example.org' },
        '.',
      ],
    },
    { block: 'heading', level: 3, text: 'What the board can do' },
    {
      block: 'list',
      items: [
        ['Agree that February’s two days of leave count as excused.'],
        [
          'Ask for a plan on ',
          { text: 'the 28 groups', strong: true },
          ' that have not moved for ninety days, and say whether the training in May may be brought forward into April.',
        ],
        ['Nothing needs paying before the April invoice.'],
      ],
    },
    { block: 'heading', level: 1, text: 'The hours' },
    hours,
    {
      block: 'paragraph',
      style: 'note',
      text: [
        'Reading taken where the contract is silent: “regular” attendance means at most fourteen days between two days at the venue (P2). The board can change it on the Terms sheet.',
      ],
    },
  ],
};

/** The same voice in Marathi. */
export const marathiReport: Document = {
  title: 'कराराची सद्यस्थिती',
  language: 'mr-IN',
  footer: 'समन्वयक · मंडळाचा अहवाल, मार्च २०२६',
  blocks: [
    {
      block: 'paragraph',
      style: 'lead',
      text: ['अठ्ठावीस कलमांपैकी चोवीस पूर्ण झाली आहेत किंवा वेळेवर आहेत.'],
    },
    { block: 'heading', level: 1, text: 'कलमे' },
    {
      block: 'facts',
      facts: [
        { label: 'समन्वयक', value: 'प्रिया कुमारी' },
        { label: 'करार', value: '१ ऑक्टोबर २०२५ ते ३० सप्टेंबर २०२६' },
      ],
    },
    {
      block: 'table',
      caption: '३१ मार्च २०२६ रोजी प्रत्येक कलम',
      columns: [
        { header: 'कलम', align: 'start', share: 1 },
        { header: 'अपेक्षा', align: 'start', share: 4 },
        { header: 'झाले', align: 'end', share: 1.4 },
        { header: 'स्थिती', align: 'start', share: 2 },
      ],
      rows: [
        [
          'L16',
          'दर महिन्यात किमान २२ क्षेत्र दिवस',
          '१९',
          { text: 'धोक्यात', tone: 'warn', bar: { full: 19 / 22, mark: 0.9 } },
        ],
        [
          'L17',
          'प्रत्येक बचत गट: दशसूत्री १० पैकी ८',
          '३१',
          { text: 'पूर्ण', tone: 'good', bar: { full: 1 } },
        ],
      ],
      footer: ['एकूण', '', '५०', ''],
    },
    { block: 'list', items: [['पुढील बैठक १५ एप्रिल रोजी.'], ['लेखापरीक्षण मे महिन्यात.']] },
    { block: 'paragraph', style: 'quote', text: ['“समन्वयक दर महिन्यात बावीस दिवस क्षेत्रात राहील.”'] },
  ],
};

/** What the HTML renderer says in English. */
export const ENGLISH = {
  tones: { good: 'in order', warn: 'take care', stop: 'problem', quiet: 'not yet' },
  bar: '{full} % done',
  markedBar: '{full} % done, {mark} % by today',
} as const;

/** A document of the given blocks and nothing else worth reading. */
export const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Title',
  language: 'en-GB',
  footer: 'Foot',
  blocks,
});

/** What a printed file says beyond its document. */
export const PRINTED = {
  made: '2026-03-31',
  author: 'Daybook',
  pageLine: 'Page {page} of {pages}',
} as const;
