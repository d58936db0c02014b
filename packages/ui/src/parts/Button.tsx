'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing } from './css.js';

/** The one small button of the components' headers and panels. 24 px high at least, as WCAG 2.2 asks of a target, however small a host's letters are. */
export const Button = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${space(1.5)};
  min-height: max(1.75rem, 24px);
  padding: 0 ${space(2.5)};
  border: 1px solid ${color.grayLight};
  border-radius: calc(${token.radius} * 0.75);
  background: ${color.white};
  color: ${color.grayDark};
  font: inherit;
  font-size: 0.75rem;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;

  &:hover {
    background: ${color.grayExtralight};
  }
  &:focus-visible {
    ${focusRing}
  }
  &[aria-disabled='true'],
  &:disabled {
    color: ${color.grayMedium};
    cursor: default;
  }
  & > svg {
    flex: none;
    width: 0.875rem;
    height: 0.875rem;
  }
`;
