import type { Documents, Made, Preview } from '../../../addon/sidebar/protocol';

export const documents: Documents = {
  kinds: [
    {
      key: 'board',
      label: 'Report to the board',
      periods: [
        { key: '2026-Q1', label: 'January – March 2026' },
        { key: '2025-Q4', label: 'October – December 2025' },
      ],
      suggested: '2026-Q1',
    },
    {
      key: 'school',
      label: 'Note to a school',
      periods: [{ key: '2026-02', label: 'February 2026' }],
      suggested: '2026-02',
      entries: [
        { key: 'S1', label: 'St Mary’s Primary' },
        { key: 'S2', label: 'Hilltop Academy' },
      ],
    },
    {
      key: 'invoice',
      label: 'Invoice',
      periods: [
        { key: '2026-03', label: 'March 2026' },
        { key: '2026-02', label: 'February 2026' },
      ],
      suggested: '2026-02',
    },
  ],
  made: [
    {
      title: 'Summary for the Secretary, February 2026',
      madeOn: '1 March 2026',
      link: 'https://docs.google.com/document/d/abc/edit',
    },
    { title: 'Invoice INV-002', madeOn: '28 February 2026' },
  ],
};

export const preview: Preview = {
  title: 'Report to the board, January – March 2026',
  html: `<!DOCTYPE html><html lang="en"><head><title>Report</title></head>
<body><main><h1>Report to the board</h1><p>84 h were worked.</p></main></body></html>`,
};

const title = 'Report to the board, January – March 2026';
const link = 'https://docs.google.com/document/d/xyz/edit';

export const made: Made = {
  title,
  link,
  documents: {
    ...documents,
    made: [{ title, madeOn: '3 March 2026', link }, ...documents.made],
  },
};
