import { useRef, useState, type InputHTMLAttributes } from 'react';
import { useIsomorphicLayoutEffect } from '../../dom/useIsomorphicLayoutEffect.js';

/** Of a field that takes numbers as the locale writes them: not of the type "number", which takes no other signs, and rounds. */
export type FieldProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'dir' | 'value' | 'aria-invalid' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown'
>;

/** What a field shows. */
export interface FieldText {
  id: string;
  text: string;
  problem: unknown;
}

export interface Fields {
  /** The row whose field has the focus. */
  focused: string | null;
  getFieldProps: (row: FieldText) => FieldProps;
}

const isAllSelected = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean => selectionStart === 0 && selectionEnd === value.length;

/** Which field has the focus, and the props of each. `onType` is called at every key, `onSettle` when the reader is done with a field. */
export function useFieldProps(onType: (id: string, text: string) => void, onSettle: (id: string) => void): Fields {
  const [focused, setFocused] = useState<string | null>(null);
  const selected = useRef<HTMLInputElement | null>(null);
  useIsomorphicLayoutEffect(() => {
    selected.current?.select();
    selected.current = null;
  }, [focused]);
  const getFieldProps = ({ id, text, problem }: FieldText): FieldProps => ({
    type: 'text',
    inputMode: 'decimal',
    autoComplete: 'off',
    spellCheck: false,
    dir: 'ltr',
    value: text,
    'aria-invalid': problem === null ? undefined : true,
    onChange: ({ target }) => { onType(id, target.value); },
    onFocus: ({ target }) => {
      // Whoever comes by Tab finds the whole number selected, and would lose that with the groups of digits.
      selected.current = isAllSelected(target) ? target : null;
      setFocused(id);
    },
    onBlur: () => {
      setFocused(null);
      onSettle(id);
    },
    onKeyDown: ({ key }) => { if (key === 'Enter') onSettle(id); },
  });
  return { focused, getFieldProps };
}
