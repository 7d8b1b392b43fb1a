/** What one of a thing is called, and several where the language cannot tell: `visit`, `child/children`. */
export function formsOf(noun: string): { readonly one: string; readonly many?: string } {
  const [one = '', many] = noun.split('/').map((form) => form.trim());
  return many ? { one, many } : { one };
}
