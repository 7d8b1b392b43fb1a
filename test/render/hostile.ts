/** Text that would break out of a careless renderer, by what it tries. */
export const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<script>alert("1")</script>',
  entities: 'R&D &amp; &lt;b&gt; &#x3c;',
  'closing tags': '</td></table></style>]]>--><!--',
  quotes: '"double" \'single\' `back` “curly”',
  'an attribute': '" onmouseover="steal()" x="',
  'control characters': 'bell\u0007 null\u0000 escape\u001b[31m vertical\u000b',
  'half a surrogate pair': 'half \ud83d here',
  'what XML forbids': 'not \uffff a character \ufffe',
  'right to left': 'invoice \u202egnp.exe\u202c and \u200fשלום\u200e',
  emoji: 'family 👨‍👩‍👧‍👦 flag 🇮🇳 thumb 👍🏽',
  'a very long word': 'Donaudampfschifffahrt'.repeat(12),
  'line breaks': 'one\ntwo\r\nthree\u2028four',
  'a formula': '=HYPERLINK("http://evil.example","click")',
  'template marks': '{page} <%= x %> {{x}} $1 $& %s',
};
