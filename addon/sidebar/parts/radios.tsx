import type { Choice } from '../protocol';

interface RadioChoice extends Choice {
  readonly hint?: string;
}

interface RadiosProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly RadioChoice[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** One of several that deserve to be seen side by side. */
export const Radios = ({ name, label, choices, value, onChange }: RadiosProps) => (
  <fieldset class="radios">
    <legend>{label}</legend>
    {choices.map((choice) => (
      <label key={choice.key}>
        <input
          type="radio"
          name={name}
          value={choice.key}
          checked={choice.key === value}
          onChange={() => onChange(choice.key)}
        />
        <span>
          {choice.label}
          {choice.hint && <span class="aside"> {choice.hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
