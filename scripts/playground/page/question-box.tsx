import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../protocol/events';
import { WORDS } from '../words';

/** A box that the script waits for. */
export function QuestionBox({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: (button: string, text: string) => void;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const { title, sentence, buttons, isTyped } = question;
  return (
    <dialog
      ref={box}
      class="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE', text);
      }}
    >
      <h2 id="question-title">{title}</h2>
      <p class="question-sentence">{sentence}</p>
      {isTyped && (
        <input
          class="question-line"
          aria-labelledby="question-title"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <div class="buttons">
        {buttons.map((button) => (
          <button key={button} type="button" onClick={() => answer(button, text)}>
            {WORDS.buttons[button] ?? button}
          </button>
        ))}
      </div>
    </dialog>
  );
}
