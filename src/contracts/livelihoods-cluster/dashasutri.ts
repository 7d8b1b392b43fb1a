/** One of the ten principles that an SHG follows. */
export interface Sutra {
  readonly code: string;
  readonly english: string;
  readonly marathi: string;
}

/** Dhan vyavahar, dealings in money: the national Panchasutra. */
export const MONEY_SUTRAS: readonly Sutra[] = [
  { code: 'meetings', english: 'Regular meetings', marathi: 'नियमित बैठक' },
  { code: 'savings', english: 'Regular savings', marathi: 'नियमित बचत' },
  { code: 'lending', english: 'Internal lending', marathi: 'नियमित अंतर्गत कर्ज व्यवहार' },
  { code: 'repayment', english: 'Regular repayment', marathi: 'नियमित कर्जाची परतफेड' },
  { code: 'books', english: 'Book-keeping', marathi: 'नियमित लेखे अद्ययावत ठेवणे' },
];

/** Man vyavahar, dealings of the mind: the five that Maharashtra added. */
export const MIND_SUTRAS: readonly Sutra[] = [
  { code: 'health', english: 'Good health and hygiene', marathi: 'आरोग्य व स्वच्छता' },
  { code: 'education', english: 'Quality education', marathi: 'शिक्षण' },
  {
    code: 'panchayat',
    english: 'Part in Panchayati Raj Institutions',
    marathi: 'पंचायत संस्थांमध्ये सहभाग',
  },
  {
    code: 'schemes',
    english: 'Access to government schemes',
    marathi: 'शासकीय योजनामध्ये सहभाग',
  },
  { code: 'livelihoods', english: 'Sustainable livelihoods', marathi: 'शाश्वत उपजीविका' },
];

export const SUTRAS: readonly Sutra[] = [...MONEY_SUTRAS, ...MIND_SUTRAS];

/** `Regular meetings (नियमित बैठक)`: in lists, and at the head of columns. */
export const labelOf = ({ english, marathi }: Sutra): string => `${english} (${marathi})`;

/** The columns of the items as the scorecard rule wants them: two groups of five. */
export const SCORED_COLUMNS = [MONEY_SUTRAS, MIND_SUTRAS]
  .map((group) => group.map(({ english }) => english).join(', '))
  .join('; ');
