import { DARK, LIGHT, type Palette } from '../look';

const TONES = ['good', 'warn', 'stop', 'quiet'] as const;

/** Each system has a Devanagari of its own: Android and Linux, Windows, Apple, older Windows. */
const FONTS =
  'Arial, "Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", Mangal, sans-serif';

const SHAPE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 32px 16px; font: 16px/1.5 ${FONTS}; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; }
h1 { font-size: 32px; margin-bottom: 12px; }
h2 { font-size: 22px; margin: 36px 0 10px; }
h3 { font-size: 18px; margin: 28px 0 8px; }
h4 { font-size: 16px; margin: 22px 0 6px; }
p, ul { margin: 0 0 12px; }
ul { padding-left: 20px; }
li { margin-bottom: 6px; }
.lead { font-size: 19px; line-height: 1.45; margin-bottom: 22px; }
.note { font-size: 14px; }
.note:has(+ table) { break-after: avoid; }
blockquote { margin: 14px 0 18px; padding: 2px 0 2px 14px; border-left: 3px solid; }
blockquote p { margin: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 14px; line-height: 1.4; margin-bottom: 20px; }
th, td { padding: 7px 10px; text-align: left; vertical-align: top; font-weight: normal; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
caption { text-align: left; font-size: 15px; font-weight: bold; padding: 14px 0 6px; break-after: avoid; }
thead { display: table-header-group; }
thead th { font-size: 13px; font-weight: bold; vertical-align: bottom; border-bottom: 2px solid; }
tbody th, tbody td { border-bottom: 1px solid; }
tfoot th, tfoot td { font-weight: bold; border-top: 2px solid; }
tfoot { display: table-row-group; }
tr { break-inside: avoid; }
.facts th { width: 28%; }
.facts th, .facts td { border: 0; padding-top: 3px; padding-bottom: 3px; }
.bar { height: 7px; margin: 5px 0 3px; }
.bar td { border: solid #${LIGHT.paper}; border-width: 0; padding: 0; height: 7px; font-size: 0; line-height: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar .mark { border-width: 0 1px; }
@media (max-width: 560px) { table { table-layout: auto; font-size: 13px; } .bar { table-layout: fixed; } th, td { padding: 6px 5px; overflow-wrap: anywhere; } thead th { font-size: 12px; overflow-wrap: normal; } }
footer { margin-top: 36px; padding-top: 8px; border-top: 1px solid; font-size: 13px; }
@page { size: A4; margin: 20mm; }
@media print { body { padding: 0; font-size: 11pt; } main { max-width: none !important; } }`;

const inks = ({ paper, ink, muted, accent, rule, hairline, tones }: Palette): string => `
body { background: #${paper}; color: #${ink}; }
h1, h2, a, thead th { color: #${accent}; }
h4, .lead, .note, .facts th, footer { color: #${muted}; }
blockquote { border-color: #${accent}; }
thead th { border-color: #${accent}; }
tbody th, tbody td { border-color: #${hairline}; }
tfoot th, tfoot td { border-color: #${ink}; }
footer { border-color: #${rule}; }
${TONES.map((tone) => `.${tone} { color: #${tones[tone]}; }`).join('\n')}`;

/** The page's only style sheet; a mail client that drops it leaves a plain, ordered page. */
export const STYLE = `${SHAPE}
${inks(LIGHT)}
@media screen and (prefers-color-scheme: dark) {${inks(DARK)}
.rest { background-color: #${DARK.hairline} !important; }
.mark { background-color: #${DARK.ink} !important; }
.bar .mark { border-color: #${DARK.paper}; }
}
`;
