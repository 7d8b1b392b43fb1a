/** A page of the script's own, beside the grid or before it. */
export interface PanelAsked {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number | undefined;
}

export interface PanelView extends Omit<PanelAsked, 'html'> {
  readonly id: number;
  readonly url: string;
}

/** What a page of the script's tells the page around it. */
export type FrameMessage =
  | { readonly frame: 'close' }
  | { readonly frame: 'focus' }
  /** The keyboard goes on to the next part of the page, or back to the one before. */
  | { readonly frame: 'leave'; readonly isBack: boolean }
  | { readonly frame: 'size'; readonly width?: number; readonly height?: number }
  | { readonly frame: 'document'; readonly id: string };
