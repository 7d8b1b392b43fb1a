import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Names the control in its form and in the page. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
}

/** What every control is handed. */
export interface ControlProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A control with its label, its hint and what is wrong with it. */
export const Field = ({
  name,
  label,
  hint,
  fault,
  children,
}: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={`field field-${name}`}>
    <label for={idOf(name)}>{label}</label>
    {children}
    {fault && (
      <p class="fault" id={faultId(name)}>
        {fault}
      </p>
    )}
    {hint && (
      <p class="hint" id={hintId(name)}>
        {hint}
      </p>
    )}
  </div>
);

const idOf = (name: string): string => `field-${name}`;
const hintId = (name: string): string => `hint-${name}`;
const faultId = (name: string): string => `fault-${name}`;

/** Ties a control to its label, its hint and its fault. */
export const tied = ({ name, hint, fault }: FieldProps) => ({
  name,
  id: idOf(name),
  'aria-invalid': fault !== undefined,
  'aria-describedby':
    [fault && faultId(name), hint && hintId(name)].filter(Boolean).join(' ') || undefined,
});
