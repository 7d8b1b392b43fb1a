/** A column of text, so many characters wide. */
export const text = (width = 30): { kind: 'text'; width: number } => ({ kind: 'text', width });
