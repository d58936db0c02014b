import { color, token } from '@meterboard/ui/theme';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Group = styled.fieldset`
  display: inline-flex;
  flex-wrap: wrap;
  min-width: 0;
  max-width: 100%;
  margin: 0;
  padding: 2px;
  border: 0;
  border-radius: ${token.radius};
  background: light-dark(#e9ebf0, #23272f);
  @media print { display: none; }
  @media (max-width: 30rem) {
    /* Many choices fill two rows of four instead of running out of the screen. */
    &[data-many] { width: 100%; }
    &[data-many] > label { flex: 1 0 22%; padding: 0 4px; font-size: 0.8125rem; }
  }
`;

const Option = styled.label`
  position: relative;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 6px;
  min-height: 32px;
  padding: 0 12px;
  border-radius: calc(${token.radius} - 2px);
  color: ${color.grayMedium};
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  &:hover { color: ${color.grayDark}; }
  &:has(:checked) { background: ${color.white}; color: ${color.grayDark}; box-shadow: 0 1px 2px rgb(16 24 40 / 12%); }
  /* Forced colours drop the ground that marks the choice. */
  @media (forced-colors: active) { &:has(:checked) { border-bottom: 3px solid Highlight; } }
  &:has(:focus-visible) { outline: 2px solid ${token.focus}; outline-offset: -2px; }
  /* The radio itself stays in place, unseen, so that focus and pointer find it where the label is. */
  input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: inherit; }
`;

export interface SegmentedProps<Value extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One choice of a few, all visible at once: radio buttons, so that the arrow keys both move and choose. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>): ReactNode {
  const name = useId();
  return (
    <Group aria-label={label} role="radiogroup" data-many={options.length > 4 || undefined}>
      {options.map((option) => (
        <Option key={option.value} title={option.icon === undefined ? undefined : option.label}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-label={option.icon === undefined ? undefined : option.label}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.icon ?? option.label}
        </Option>
      ))}
    </Group>
  );
}
