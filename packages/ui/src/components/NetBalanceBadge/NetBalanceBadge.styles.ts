import { styled } from 'styled-components';
import { focusRing } from '../../parts/css.js';
import * as color from '../../theme/color.js';
import { space, token } from '../../theme/tokens.js';

/** One size in every state, so that nothing beside it moves; nested rules carry no weight, so that one class of the host wins over them. */
export const Root = styled.div`
  box-sizing: border-box;
  display: inline-grid;
  grid-template: 1.125rem 1.75rem 1rem / 1fr auto;
  align-items: center;
  gap: ${space(0.5)} ${space(4)};
  width: 19rem;
  max-width: 100%;
  padding: ${space(2.5)} ${space(3.5)};
  border: 1px solid ${color.grayLight};
  border-radius: ${token.radius};
  background: ${color.white};
  color: ${color.grayDark};
  font: 0.75rem/1.4 ${token.fontFamily};
  text-align: start;

  /* A fourth line, in the room of three. */
  &:has([data-part=scope]) {
    grid-template-rows: 1.125rem 1.375rem 0.8125rem 0.8125rem;
    row-gap: 0;
  }
  & > :where(*) {
    grid-column: 1 / -1;
    min-width: 0;
    color: ${color.grayMedium};
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & :where([data-part=label], [data-part=level]) {
    grid-column: auto;
    font-weight: 500;
  }
  & :where([data-part=note], [data-part=scope]) {
    font-size: 0.7rem;
  }
  & :where([data-part=amount]) {
    color: ${color.grayDark};
    font-size: 1.25rem;
    font-weight: 600;
  }
  & :where([data-part=level])::before {
    content: '● ' / '';
  }
  &[data-level=healthy] :where([data-part=level]) {
    color: ${color.primaryGreen};
  }
  &[data-level=low] :where([data-part=level]),
  &[data-stale] :where([data-part=note]) {
    color: ${color.amber};
  }
  &[data-overdrawn] :where([data-part=level]) {
    color: ${color.primaryRed};
  }
  /* A bar in place of a figure, whose word is spoken only. */
  & :where([data-part=pending]) {
    width: 7rem;
    border-radius: ${token.radius};
    background: ${color.grayLight};
    color: transparent;
    line-height: 1rem;
  }
  & :where([data-part=error]) {
    font-size: 1rem;
  }
  & :where([data-part=retry]) {
    all: unset;
    justify-self: start;
    min-height: 24px;
    color: ${color.action};
    cursor: pointer;
  }
  & :where([data-part=retry]:focus-visible) {
    ${focusRing}
  }
`;
