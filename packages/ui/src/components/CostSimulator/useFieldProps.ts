import { useState, type InputHTMLAttributes } from 'react';
import type { Decimal } from '@meterboard/data';
import { writeQuantity } from '../../i18n/readQuantity.js';

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
  line: { quantity: Decimal };
}

export interface Fields {
  /** The row whose field has the focus. */
  focused: string | null;
  getFieldProps: (row: FieldText) => FieldProps;
}

/** Replaces the text, and keeps it selected for whoever comes by Tab. React finds the text that it is about to write, and leaves the selection alone. */
function rewrite(field: HTMLInputElement, text: string): void {
  const isSelected = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  field.value = text;
  if (isSelected) field.select();
}

/** Which field has the focus, and the props of each. `onType` is called at every key, `onSettle` when the reader is done with a field. */
export function useFieldProps(locale: string, onType: (id: string, text: string) => void, onSettle: (id: string) => void): Fields {
  const [focused, setFocused] = useState<string | null>(null);
  const getFieldProps = ({ id, text, problem, line }: FieldText): FieldProps => ({
    type: 'text',
    inputMode: 'decimal',
    autoComplete: 'off',
    spellCheck: false,
    dir: 'ltr',
    value: text,
    'aria-invalid': problem === null ? undefined : true,
    onChange: ({ target }) => { onType(id, target.value); },
    onFocus: ({ target }) => {
      // A moment later, as `select()` gives the focus before it selects.
      queueMicrotask(() => {
        if (!target.matches(':focus')) return;
        if (problem === null) rewrite(target, writeQuantity(line.quantity, locale));
        setFocused(id);
      });
    },
    onBlur: () => {
      setFocused(null);
      onSettle(id);
    },
    onKeyDown: ({ key }) => { if (key === 'Enter') onSettle(id); },
  });
  return { focused, getFieldProps };
}
