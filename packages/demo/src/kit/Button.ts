import { color, token } from '@meterboard/ui/theme';
import { styled } from 'styled-components';

export const Button = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 8px;
  min-height: 36px;
  padding: 0 14px;
  border: 1px solid ${color.grayLight};
  border-radius: ${token.radius};
  background: ${color.white};
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  &:hover { background: ${color.grayExtralight}; }
`;

/** For the main action of a page. */
export const PrimaryButton = styled(Button)`
  border-color: transparent;
  background: ${color.action};
  color: ${color.white};
  &:hover { background: ${color.actionHover}; }
`;
