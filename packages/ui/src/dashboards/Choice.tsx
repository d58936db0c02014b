'use client';
import { useId, type ReactElement } from 'react';

export interface Option<V extends string> {
  value: V;
  label: string;
}

export interface ChoiceProps<V extends string> {
  /** Identifies the control, as `data-choice`. */
  name: string;
  label: string;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** A choice of several, by the platform's own select: it opens above everything, and works well on phones. Styled by `DashboardFrame`. */
export function Choice<V extends string>({ name, label, value, options, onChange }: ChoiceProps<V>): ReactElement {
  const id = useId();
  return (
    <div data-part="choice" data-choice={name}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={options.length < 2}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} suppressHydrationWarning>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
