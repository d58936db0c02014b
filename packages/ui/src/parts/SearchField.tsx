'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing } from './css.js';

const Input = styled.input`
  box-sizing: border-box;
  width: 14rem;
  max-width: 100%;
  min-height: max(1.75rem, 24px);
  margin: 0;
  padding: 0 ${space(2.5)};
  border: 1px solid ${color.grayMedium};
  border-radius: calc(${token.radius} * 0.75);
  background: ${color.white};
  color: ${color.grayDark};
  font: inherit;
  font-size: 0.75rem;

  @container (max-width: 30rem) {
    width: 100%;
  }
  &::placeholder {
    color: ${color.grayMedium};
    opacity: 1;
  }
  &:focus-visible {
    ${focusRing}
  }
`;

export interface SearchFieldProps {
  /** Its name, which is also shown while it is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field that narrows what is listed below it. Its words are in whatever direction they are typed. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactElement {
  return <Input type="search" dir="auto" data-part="search" aria-label={label} placeholder={label} autoComplete="off" spellCheck={false} value={value} onChange={(event) => { onChange(event.target.value); }} />;
}
