import { Exception } from './exception';

/** Lines of cells from text; what stands between quotes may hold anything, a doubled quote for one. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (isQuoted && character === '"' && text[at + 1] === '"') cell += text[++at];
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += character;
    else if (character === delimiter) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      endCell();
      rows.push([]);
    } else cell += character;
  }
  if (isQuoted) throw new Exception('Could not parse text.');
  if (cell !== '' || rows.at(-1)?.length) endCell();
  return rows.filter((row, at) => row.length > 0 || at < rows.length - 1);
}
