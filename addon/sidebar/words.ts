import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/words/language';
import { SIDEBAR_WORDS, type SidebarWords } from '../../src/words/sidebar';

const isLanguage = (text: string): text is Language => text in SIDEBAR_WORDS;

/** The browser's language, until the script has told the workbook's. */
export const browserLanguage = (): Language => {
  const primary = navigator.language.split('-')[0] ?? '';
  return isLanguage(primary) ? primary : 'en';
};

export const wordsOf = (language: Language): SidebarWords => SIDEBAR_WORDS[language];

export const Words = createContext<SidebarWords>(SIDEBAR_WORDS.en);

export const useWords = (): SidebarWords => useContext(Words);
