/** What a section of a report shows; the Sections sheet names them by these words. */
export const SECTIONS = [
  /** The clauses that are broken or at risk, in words. */
  'attention',
  /** The table of clauses: where each term stands. `of`: references such as `P1, P7`; empty: all. */
  'standing',
  /** The running balance of hours. `of`: a measure; empty: all the time logged. */
  'hours',
  /** Where the time went. `of`: a column of the log, such as `Activity`, `Outcomes` or `When`. */
  'time',
  /**
   * Measures in this period, the one before, and to date. `of`: measures, or one divided by another:
   * `Money awarded ÷ Hours worked`; one alone may be told entry by entry: `Hours worked by Group`.
   */
  'totals',
  /** Measures beside each other, for each entry of a column. `of`: `CIF released, CIF lent, CIF left by VO`. */
  'side-by-side',
  /** The year's target, this period, the year so far, and per cent. `of`: measures. */
  'targets',
  /** How many rows of a register. `of`: `Groups by Stage`, or `Groups` for the number alone. */
  'count',
  /** Some columns of a register's rows. `of`: `Groups: Name, Members`, `Answers: School, Figure by Question`. */
  'register',
  /** Some columns of a row as lines. `of`: `Schools: Phase, Pupils`. */
  'facts',
  /** How many entries of a register are at each stage, and who moved. `of`: the register. */
  'stages',
  /** Money or figures added up. `of`: `Funding: Asked for, Awarded by State`. */
  'sum',
  /** Answers before and after: how many, the two means, the change. `of`: `Confidence: Before, After`. */
  'change',
  /** What was met, what is due. `of`: clauses; empty: all. */
  'milestones',
  /** Who was in touch and who is due, with the last contact. `of`: references of coverage terms. */
  'partners',
  /** Each entry's score, part by part, and the time before. `of`: references of scorecard terms. */
  'scores',
  /** Each entry's figure and its band. `of`: references of band terms. */
  'bands',
  /** Rows of a register as short stories. `of`: `Case studies: Name, Story`. */
  'stories',
  /** How many notes there are on the data, by severity. */
  'issues',
  /** What falls due in the days ahead. `of`: how far ahead, such as `4 weeks`. */
  'next',
  /** What a clause still asks for before its period ends. `of`: how far ahead; empty: all. */
  'left',
  /** What needs putting right, cell by cell: for those who keep the workbook. */
  'fix',
  /** The parts of the fee: what each comes to, and whether it is due, invoiced, paid. */
  'instalments',
  /** What was handed in and made in the period. */
  'documents',
  /** How a silent contract was read: the assumptions that nobody has decided on. `of`: references; empty: all. */
  'notes',
  /** What was decided where the contract is silent. `of`: references; empty: all. */
  'decisions',
] as const;

export type SectionKind = (typeof SECTIONS)[number];

/** How often a report is due: which periods it is asked for follows from it. */
export const CADENCES = [
  'week',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'term',
  'year',
  'each-time',
  'at-the-end',
] as const;
export type Cadence = (typeof CADENCES)[number];

/** A document to read, or tables for other programs. */
export const FORMS = ['document', 'tables'] as const;
export type ReportForm = (typeof FORMS)[number];
