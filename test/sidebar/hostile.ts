/** What somebody may have typed into a cell: markup, a formula, right-to-left, emoji, and a word without an end. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked = 1">',
  '=HYPERLINK("javascript:alert(1)")',
  '</script><script>window.hacked = 1</script>',
  'מנהלת \u202Eיומן',
  '👩🏽‍🌾🎻',
  'Donaudampfschifffahrtsgesellschaft'.repeat(8),
].join(' ');

/** Not typed by anybody: what the script itself chooses from, or counts by. */
const OWN = /^(language|view|tone|severity|asks|day|key|kind|suggested|mime|html|token|code)$/;

/** The same answer with every text in it hostile. */
export function hostileIn<Value>(value: Value): Value {
  if (typeof value === 'string') return HOSTILE as Value & string;
  if (Array.isArray(value)) return value.map(hostileIn) as Value & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, OWN.test(key) ? held : hostileIn(held)]),
  ) as Value & object;
}
