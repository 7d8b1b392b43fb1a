import type { EditCell, EditorBase, EditorCtr, HyperFunc, VNode } from '@revolist/revogrid';
import { WORDS } from '../words';
import type { Line } from './sheet-data';

/** What the editor needs to know of a cell. */
export interface EditedCell {
  readonly typed: string;
  readonly choices: readonly string[];
}

interface EditorSurroundings {
  cellAt(line: Line, column: number): EditedCell;
  /** Takes the keyboard back to the grid. */
  leave(): void;
}

/** A line to type in, with the words of the cell's dropdown to choose from. */
export function cellEditor({ cellAt, leave }: EditorSurroundings): EditorCtr {
  return class implements EditorBase {
    element: Element | null = null;
    editCell?: EditCell;
    private input: HTMLInputElement | null = null;
    private readonly cell: EditedCell;

    constructor(
      { model, prop }: { readonly model: unknown; readonly prop: string | number },
      private readonly save: (value: string, preventFocus?: boolean) => void,
    ) {
      this.cell = cellAt(model as Line, Number(prop));
    }

    componentDidRender(): void {
      setTimeout(() => this.input?.focus());
    }

    appendPendingInput(value: string): boolean {
      if (!this.input) return false;
      this.input.value += value;
      this.input.focus();
      return true;
    }

    getValue(): string {
      return this.input?.value ?? '';
    }

    beforeDisconnect(): void {
      this.input?.blur();
    }

    render(h: HyperFunc<VNode>): VNode[] {
      const { typed, choices } = this.cell;
      const begun: unknown = this.editCell?.val;
      return [
        h('input', {
          ...{ type: 'text', 'aria-label': WORDS.cellEditor, class: 'cell-editor' },
          value: typeof begun === 'string' && begun !== '' ? begun : typed,
          ...(choices.length > 0 ? { list: 'cell-choices' } : {}),
          ref: (input: HTMLInputElement) => {
            this.input = input;
          },
          onKeyDown: (event: KeyboardEvent) => this.pressed(event),
        }),
        ...(choices.length > 0
          ? [
              h(
                'datalist',
                { id: 'cell-choices' },
                choices.map((value) => h('option', { value })),
              ),
            ]
          : []),
      ];
    }

    private pressed(event: KeyboardEvent): void {
      if (event.key === 'Escape') setTimeout(leave);
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Tab')) return;
      const value = this.getValue();
      this.beforeDisconnect();
      this.save(value, event.key === 'Tab');
    }
  };
}
