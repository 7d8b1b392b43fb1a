import type { Notation } from '../format';

/** Western digits, as in the cells of a spreadsheet and in the MIS; `mr-IN-u-nu-deva` asks for १२३. */
export const notation: Notation = {
  locale: 'mr-IN',
  // The short names that LibreOffice has for Marathi end in dots.
  cellDay: '[$-44E]dd mmmm yyyy',
  months: [
    'जानेवारी',
    'फेब्रुवारी',
    'मार्च',
    'एप्रिल',
    'मे',
    'जून',
    'जुलै',
    'ऑगस्ट',
    'सप्टेंबर',
    'ऑक्टोबर',
    'नोव्हेंबर',
    'डिसेंबर',
  ],
  shortMonths: ['जाने', 'फेब्रु', 'मार्च', 'एप्रि', 'मे', 'जून', 'जुलै', 'ऑग', 'सप्टें', 'ऑक्टो', 'नोव्हें', 'डिसें'],
  hour: 'तास',
  minute: 'मि',
  day: ['दिवस', 'दिवस'],
  digits: '0123456789',
  grouping: 'indian',
  large: { lakh: 'लाख', crore: 'कोटी' },
  percent: '%',
  symbols: {
    GBP: '£',
    EUR: '€',
    INR: '₹',
    USD: '$',
    AUD: 'A$',
    CAD: 'C$',
    NZD: 'NZ$',
    CHF: 'CHF ',
  },
};
