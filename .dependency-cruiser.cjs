/**
 * Imports point one way. From the bottom up:
 * model < words < workbook < contracts < checks = tally = audience < rules < reports < render < index,
 * then addon and scripts. Each rule says what to do when it speaks.
 */
const order = [
  ['model'],
  ['words'],
  ['workbook'],
  ['contracts'],
  ['checks', 'tally', 'audience'],
  ['rules'],
  ['reports'],
  ['render'],
];

const advice = (room, above) =>
  `src/${room} stands below ${above.join(', ')}. Hand what it needs in as an argument, or move the shared piece down.`;

const upward = order.flatMap((rooms, level) =>
  rooms.map((room) => {
    const beside = rooms.filter((other) => other !== room);
    const above = [...beside, ...order.slice(level + 1).flat()];
    return {
      name: `${room}-points-down`,
      comment: advice(room, above),
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: [...above.map((other) => `^src/${other}/`), '^src/[^/]+\\.ts$'] },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upward.filter(({ to }) => to.path.length > 0),
    {
      name: 'library-knows-no-rim',
      comment:
        'src/ is pure: pass what the outside world knows in as data, and translate in addon/ or scripts/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(addon|scripts|test)/' },
    },
    {
      name: 'rims-keep-apart',
      comment: 'addon/ and scripts/ do not know each other: what both need belongs in src/.',
      severity: 'error',
      from: { path: '^addon/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'rims-keep-apart-too',
      comment: 'addon/ and scripts/ do not know each other: what both need belongs in src/.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^addon/' },
    },
    {
      name: 'sidebar-is-a-page',
      comment:
        'The sidebar runs in the browser and stays small: it asks the script through protocol.ts, and takes only words and nouns from src/.',
      severity: 'error',
      from: { path: '^addon/sidebar/' },
      to: { path: '^(addon|src)/', pathNot: '^(addon/sidebar|src/words|src/model)/' },
    },
    {
      name: 'sidebar-is-asked-by-protocol',
      comment: 'The script and the page share protocol.ts alone: put what both need there.',
      severity: 'error',
      from: { path: '^addon/(?!sidebar/)' },
      to: { path: '^addon/sidebar/', pathNot: '^addon/sidebar/(protocol|told)\\.ts$' },
    },
    {
      name: 'no-node-in-the-library',
      comment:
        'src/ runs in Google Apps Script too: do the file or network work in scripts/ and hand in the result.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-home-for-each-package',
      comment:
        'In src/, only src/render uses docx and fflate, and only rules and render use zod: call their modules instead.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(render|rules)/' },
      to: { path: 'node_modules/(docx|fflate|zod)/' },
    },
    {
      name: 'googleapis-in-scripts',
      comment: 'Only scripts/ talks to Google over the network; the add-on uses its services.',
      severity: 'error',
      from: { path: '^(src|addon)/' },
      to: { path: 'node_modules/googleapis/' },
    },
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one idea, or hide a third: join them or take it out.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'Nobody uses this file: use it or delete it. (The build puts the text decoder in by itself.)',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^src/index\\.ts$', '^addon/text-decoder\\.ts$'],
      },
      to: {},
    },
    {
      name: 'declared-packages',
      comment: 'Add the package to package.json, with a line in docs/decisions/.',
      severity: 'error',
      from: { path: '^(src|addon|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
