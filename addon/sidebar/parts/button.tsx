import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly isBusy?: boolean;
  /** Sends the form that it stands in. */
  readonly sends?: boolean;
  /** The id of what it is about, where several buttons say the same. */
  readonly about?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** Keeps the focus while it is busy: a button that is disabled would lose it. */
export const Button = ({
  children,
  onPress,
  kind = 'plain',
  icon,
  isBusy = false,
  sends = false,
  about,
  buttonRef,
}: ButtonProps) => (
  <button
    ref={buttonRef ?? null}
    type={sends ? 'submit' : 'button'}
    class={`button ${kind}`}
    aria-disabled={isBusy}
    aria-describedby={about}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onPress?.();
    }}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);
