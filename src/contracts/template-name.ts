import type { Language } from '../words/language';
import { DICTIONARIES } from './dictionaries';
import { TEMPLATES, type TemplateKey } from './index';
import { WRITTEN_IN } from './translation';

/** A template as somebody chooses it from a list, in their language. */
export function templateName(key: TemplateKey, language: Language): string {
  const { name } = TEMPLATES[key];
  return language === WRITTEN_IN ? name : (DICTIONARIES[language][key].texts[name] ?? name);
}
