/**
 * The words of the mailing list. A reason is a label to count by, and a sentence or two: why, and what
 * to do.
 */
export const audience = {
  headers: ['Contact row', 'Outcome', 'Reason', 'Why, and what to do'],
  outcomes: {
    member: 'On the list',
    leftOut: 'Left out',
    needsAttention: 'Needs attention',
  },
  leftOut: {
    'no-address': {
      label: 'No address',
      sentence: 'There is no e-mail address in the row. Add one if the person gave it to you.',
    },
    'invalid-address': {
      label: 'Address not valid',
      sentence:
        'Mailchimp would refuse the address: look for a typing mistake, a space, an accent before the @, or a second address. Put one correct address in the cell.',
    },
    'role-address': {
      label: 'Address of a role',
      sentence:
        'Mailchimp does not import addresses that belong to a function, such as postmaster or noreply. Ask for a person’s own address.',
    },
    suppressed: {
      label: 'Do not write to',
      sentence:
        'The address is on the sheet “Do not write to”, which counts before everything else. Leave it there; only the person can ask to be written to again.',
    },
    withdrawn: {
      label: 'Consent withdrawn',
      sentence:
        'The person took their consent back. They are written to again only after a new yes on a later day than the withdrawal.',
    },
    'under-18': {
      label: 'Under 18',
      sentence:
        'Nobody under 18 is put on a mailing list. Write to a parent or guardian who has agreed, in a row of their own.',
    },
    confidential: {
      label: 'Confidential',
      sentence:
        'The row is marked confidential, so it never leaves the workbook. Clear the mark only if that was a mistake.',
    },
    'no-consent': {
      label: 'No consent',
      sentence:
        'The row does not say that the person agreed to be written to. Ask them, then fill in Consent, Consent on and Consent how.',
    },
    'unproven-consent': {
      label: 'Consent not recorded',
      sentence:
        'The row claims consent or a soft opt-in, but not when and how. Fill in Consent on and Consent how. A charity’s soft opt-in counts from 5 February 2026.',
    },
  },
  /** The row agreed; `because` is the label of what another row with the same address says. */
  sharedAddress: {
    label: 'Shared address',
    sentence: (otherRow: number, because: string) =>
      `Row ${otherRow} has the same address and cannot be written to (${because}), so nobody at that address is. Settle row ${otherRow} first, or enter a different address.`,
  },
  /** A row that shares a line of the list with an earlier one. */
  duplicate: {
    label: 'Same address',
    sentence: (firstRow: number) =>
      `Row ${firstRow} has the same address, so the two share one line. There is nothing to do, unless one of the addresses is wrong.`,
  },
  problems: {
    unreadable: {
      label: 'Cell not readable',
      sentence:
        'The cell cannot be read, so it is not known what the row allows. The Issues sheet says what is wrong; put it right.',
    },
    formula: {
      label: 'Looks like a formula',
      sentence:
        'A spreadsheet program might run the text as a formula. Take away the sign that begins it (= + - @ | %), or that follows a comma, a semicolon or a quotation mark.',
    },
    unprintable: {
      label: 'Hidden characters',
      sentence: 'The text holds characters that cannot be printed. Type it again by hand.',
    },
    'too-long': {
      label: 'Too long',
      sentence:
        'Mailchimp would cut the text without a word: names hold 255 bytes (fewer letters in Marathi, or with accents), tags 100 characters. Shorten it.',
    },
    'unknown-segment': {
      label: 'Unknown segment',
      sentence:
        'A segment is not among the segments of the Lists sheet, or its row there cannot be read. Add it there, or correct it here.',
    },
    'tag-separator': {
      label: 'Comma in a tag',
      sentence:
        'A segment’s name holds a comma or a quotation mark, which Mailchimp would split into two tags. Change its name in the Lists sheet.',
    },
    'tag-emoji': {
      label: 'Emoji in a tag',
      sentence:
        'A segment’s name holds an emoji, which Mailchimp’s tags cannot. Change its name in the Lists sheet.',
    },
    'contacts-unclear': {
      label: 'Contacts sheet not clear',
      sentence:
        'Nobody is written to for now: the Contacts sheet has merged cells or the same heading twice, or has lost one of the columns Withdrawn on, Under 18 and Confidential, so that a no could be overlooked. Unmerge, or put the column back; it may stay empty.',
    },
    'suppression-unclear': {
      label: 'Do not write to: not clear',
      sentence:
        'Nobody is written to for now: the sheet “Do not write to” is missing, has merged cells or no Email column, or has a row without an address, so that an objection could be overlooked. Put that right first; the sheet may be empty below its headings.',
    },
  },
  /** The header is a person's own words, so the sentence does not begin with it. */
  inColumn: (column: string, sentence: string) => `In the column ${column}: ${sentence}`,
};
