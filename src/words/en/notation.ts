import type { Notation } from '../format';

export const notation: Notation = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  hour: 'h',
  minute: 'min',
  grouping: 'western',
  percent: ' %',
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
