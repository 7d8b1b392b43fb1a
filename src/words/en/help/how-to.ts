/** The tab that says, step by step, how a workbook is made to fit a contract. */
export const howTo = {
  name: 'How to',
  about: 'How a clause, a tab, a column, a list and a report of your own are made.',
  lead: 'Everything here can be changed in cells, and Daybook reads it at the next check. What it cannot understand it names in the tab Issues, with the cell and what to do.',
  recipes: {
    clause: {
      heading: 'Write down a clause of the contract',
      steps: [
        'In Terms, begin a row: a short Ref, and the contract’s own words under Clause. Reports quote them.',
        'Look in the tab Rules for the example that is most like your clause, and copy its cells over from Rule to Warn at.',
        'Change the figures. The name under Measure must stand in the tab Measures: use one that is there, or add a row.',
        'Under If broken, choose how serious it is: stop, warn or note.',
        'Where the contract is silent (“regularly”, “around”), say under Assumption how you read it. Reports print it as a footnote until Decided, beside it, is filled in.',
      ],
    },
    measure: {
      heading: 'Count something new',
      steps: [
        'In Measures, write a name of your own, and choose under Count what is added up. The tab Words explains each choice.',
        'Of sheet says whose rows are counted; empty means the log. Where says which of them.',
        'Use the name in Terms, and in the reports.',
      ],
    },
    change: {
      heading: 'The contract changes half-way',
      steps: [
        'In Terms, give the old row its last day under Until.',
        'Below it, write the new text as a second row with the same Ref, and its first day under From. Each is judged for its own days.',
      ],
    },
    column: {
      heading: 'Add a column to the log',
      steps: [
        'In Columns, add a row: Log under Sheet, the new header under Column, and its Kind.',
        'Write the same header at the end of the log’s first row. Without a row in Columns, a column is yours alone: Daybook leaves it be.',
      ],
    },
    register: {
      heading: 'Keep a list of things or people: a tab of your own',
      steps: [
        'Add a tab with a name such as Beds, and write headers in its first row. Begin with Id and Name.',
        'In Columns, add a row for each header: Beds under Sheet, the header under Column, and its Kind. The Id has the kind Id.',
        'To choose a bed in the log, add a column to the log of the kind Code, with Beds under Chosen from.',
        'Mark what is about a living person with Yes under Personal: reports never print it.',
      ],
    },
    list: {
      heading: 'Add to a list, or make a list',
      steps: [
        'In Lists, fill in one of the spare lines of the list, or write new lines with the list’s name under List, all of them together.',
        'Code is short and lasting; Name is what people see. Group and Tags let measures take several entries together: Place tags = venue.',
      ],
    },
    stages: {
      heading: 'Follow something from stage to stage',
      steps: [
        'Make a list of the stages, in their order.',
        'Each time an entry reaches a stage, write a row in Moves. The rule Stage does the rest.',
      ],
    },
    breaks: {
      heading: 'Time off',
      steps: [
        'Write it in Breaks. Averages leave these days out, monthly numbers ask for less, and the longest gap does not count them.',
      ],
    },
    decision: {
      heading: 'The board has decided how a clause is read',
      steps: [
        'Under Decided, beside the Assumption, write what was decided, by whom and when: the footnote goes, and the decision stays on record for whoever comes next.',
        'Where the decision differs from the assumption, change the figure in Terms or Contract as well.',
      ],
    },
    report: {
      heading: 'Change a report',
      steps: [
        'In Reports, a row says what a report is called, whom it is for and how often it is due. With Yes under No names, nobody can be recognised in it; with a tab under About, there is one document for each of its entries.',
        'In Sections, each row is one section of a report, in the order in which it is printed. Move, delete or add rows; the tab Words says what each section needs under Of.',
        'Who gets which report stands in Recipients.',
      ],
    },
  },
} as const;
