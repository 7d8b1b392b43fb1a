/** Line drawings on a grid of 16, in the colour of the words beside them. */
const PATHS = {
  today: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M8 8.5v3M6.5 10h3',
  problems: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1',
  standing: 'M2.5 4.5h11M2.5 8h7M2.5 11.5h9',
  documents: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.7h4.5',
  people:
    'M6 8a2.3 2.3 0 1 0 0-4.6A2.3 2.3 0 0 0 6 8zM1.8 13.5c0-2.3 1.8-3.7 4.2-3.7s4.2 1.4 4.2 3.7M10.5 3.6a2.2 2.2 0 0 1 0 4.2M11.8 10c1.5.5 2.5 1.7 2.5 3.5',
  settings:
    'M2.5 5h6.2M12.3 5h1.2M10.5 6.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM2.5 11h1.2M7.3 11h6.2M5.5 12.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2.3v2.9h-2.9',
  show: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6M9 9.5h2.2M10.2 8.4l1.1 1.1-1.1 1.1',
  undo: 'M5.5 3 2.7 5.8l2.8 2.8M3 5.8h6.2a3.7 3.7 0 0 1 0 7.4H5.5',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  open: 'M9.5 2.5h4v4M13.2 2.8 8 8M11.5 9v4.5h-9v-9H7',
  save: 'M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11',
  check: 'M2.5 8.5 6 12l7.5-8',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
