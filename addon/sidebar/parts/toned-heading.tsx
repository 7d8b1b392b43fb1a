import type { Tone } from '../protocol';
import { ToneMark } from './tone-mark';

interface TonedHeadingProps {
  readonly tone: Tone;
  /** Says in words what the tone shows. */
  readonly children: string;
}

export const TonedHeading = ({ tone, children }: TonedHeadingProps) => (
  <h3 class={`toned ${tone}`}>
    <ToneMark tone={tone} isNamed />
    {children}
  </h3>
);
