import { useId, type ReactNode } from 'react';
import { Field } from './field.ts';

export interface DateFieldProps {
  label: string;
  /** As '2026-10-05'; '' where the reader has typed no date yet. */
  value: string;
  max: string;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** A day, by the browser's own date field. */
export function DateField({ label, value, max, onChange, onBlur }: DateFieldProps): ReactNode {
  const id = useId();
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        value={value}
        max={max}
        onBlur={onBlur}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </Field>
  );
}
