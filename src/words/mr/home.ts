import type { HomeWords } from '../catalogue';

export const home: HomeWords = {
  locale: 'mr-IN',
  currency: 'INR',
  timeZone: 'Asia/Kolkata',
  dayLength: '8 तास',
};
