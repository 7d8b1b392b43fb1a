import type { Choice } from '../protocol';
import { type ControlProps, Field, tied } from './field';

interface SelectProps extends ControlProps {
  readonly choices: readonly Choice[];
  /** Offered first, where nothing need be chosen. */
  readonly none?: string;
}

/** One of several, by the browser's own list: it knows every keyboard and every screen reader. */
export const Select = ({ choices, none, value, onChange, ...field }: SelectProps) => (
  <Field {...field}>
    <select
      {...tied(field)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);
