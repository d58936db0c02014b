'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { space } from '../theme/tokens.js';

const Lines = styled.span`
  display: flex;
  flex-direction: column;
  gap: ${space(4)};
  padding-top: ${space(1)};

  & > :where(i) {
    flex: none;
    width: 55%;
    height: 0.75rem;
    border-radius: 4px;
    background: currentColor;
    opacity: 0.7;
  }
  & > :where(i:nth-child(2)) {
    width: 100%;
  }
  & > :where(i:nth-child(3)) {
    width: 75%;
  }
`;

/** The faint picture of a card that is loading. */
export function CardSkeleton(): ReactElement {
  return (
    <Lines>
      <i />
      <i />
      <i />
    </Lines>
  );
}
