import { color, token } from '@meterboard/ui/theme';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { Chevron } from './icons.tsx';

const Field = styled.div`
  position: relative;
  display: inline-flex;
  align-items: center;
  min-width: 0;
  max-width: 100%;
  border: 1px solid ${color.grayLight};
  border-radius: ${token.radius};
  background: ${color.white};
  &:hover { background: ${color.grayExtralight}; }
  &:has(:focus-visible) { outline: 2px solid ${token.focus}; outline-offset: 1px; }
  label { padding-left: 12px; color: ${color.grayMedium}; white-space: nowrap; }
  select {
    field-sizing: content;
    min-width: 0;
    min-height: 34px;
    padding: 0 32px 0 8px;
    border: 0;
    outline: 0;
    background: transparent;
    font-weight: 500;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  option { background: ${color.white}; }
  svg { position: absolute; right: 10px; color: ${color.grayMedium}; pointer-events: none; }
`;

export interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

export function Select({ label, value, options, onChange }: SelectProps): ReactNode {
  const id = useId();
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Chevron />
    </Field>
  );
}
