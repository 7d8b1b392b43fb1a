import type { CellView, LookView } from '../protocol/grid';
import { lineHeight } from './line-height';

/** What the grid is to put on a cell for how it looks. */
export function cellStyle(
  cell: CellView | undefined,
  looks: readonly LookView[],
): Record<string, string> {
  if (!cell) return {};
  const { background, colour, bold, italic, struck, underlined, size, wrap, vertical } =
    looks[cell.look] ?? {};
  return {
    'text-align': cell.side,
    ...(background ? { background } : {}),
    ...(colour ? { color: colour } : {}),
    ...(bold ? { 'font-weight': '600' } : {}),
    ...(italic ? { 'font-style': 'italic' } : {}),
    ...(struck || underlined
      ? {
          'text-decoration': [struck && 'line-through', underlined && 'underline']
            .filter(Boolean)
            .join(' '),
        }
      : {}),
    ...(size ? { 'font-size': `${size}pt`, 'line-height': `${lineHeight(size)}px` } : {}),
    ...(wrap ? { 'white-space': 'pre-wrap' } : {}),
    ...(vertical ? { 'align-content': ALIGN[vertical] } : {}),
  };
}

const ALIGN = { top: 'start', middle: 'center', bottom: 'end' } as const;
