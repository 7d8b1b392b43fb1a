import { type ControlProps, Field, tied } from './field';

interface TextBoxProps extends ControlProps {
  readonly kind: 'text' | 'date' | 'count' | 'lines';
}

export const TextBox = ({ kind, value, onChange, ...field }: TextBoxProps) => {
  const control = {
    ...tied(field),
    value,
    dir: 'auto',
    autocomplete: 'off',
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  } as const;
  return (
    <Field {...field}>
      {kind === 'lines' && <textarea {...control} rows={2} />}
      {kind === 'date' && <input {...control} type="date" />}
      {kind === 'text' && <input {...control} type="text" />}
      {kind === 'count' && <input {...control} type="text" inputMode="numeric" />}
    </Field>
  );
};
