import { color } from '@meterboard/ui/theme';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { Field } from './field.ts';
import { Chevron } from './icons.tsx';

const Box = styled(Field)`
  select { field-sizing: content; padding-right: 32px; text-overflow: ellipsis; appearance: none; cursor: pointer; }
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
    <Box>
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
    </Box>
  );
}
