import type { ComponentChildren } from 'preact';
import { type Failure, sentenceOf } from '../failure';
import type { Tone } from '../protocol';
import { useWords } from '../words';
import { ToneMark } from './tone-mark';

interface NoticeProps {
  readonly tone: Tone;
  readonly heading?: string;
  readonly children: ComponentChildren;
  /** Said at once to those who do not see it. */
  readonly isUrgent?: boolean;
}

export const Notice = ({ tone, heading, children, isUrgent = false }: NoticeProps) => (
  <div class={`notice ${tone}`} role={isUrgent ? 'alert' : undefined}>
    <ToneMark tone={tone} />
    <div class="notice-body">
      {heading && <p class="notice-heading">{heading}</p>}
      {children}
    </div>
  </div>
);

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly children?: ComponentChildren;
}

/** What went wrong, and what to do. */
export const FailureNotice = ({ failure, children }: FailureNoticeProps) => {
  const words = useWords();
  const heading = failure.kind === 'refused' ? words.refused : words.failures[failure.kind].heading;
  return (
    <Notice tone="stop" heading={heading} isUrgent>
      <p>{sentenceOf(failure, words)}</p>
      {children}
    </Notice>
  );
};
