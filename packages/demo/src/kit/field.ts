import { color, token } from '@meterboard/ui/theme';
import { styled } from 'styled-components';

/** The box around a control and the label before it. */
export const Field = styled.div`
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
  select, input {
    min-width: 0;
    min-height: 34px;
    padding: 0 12px 0 8px;
    border: 0;
    outline: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 500;
  }
`;
