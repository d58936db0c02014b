'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { space } from '../theme/tokens.js';

const Rows = styled.span`
  display: flex;
  flex-direction: column;
  gap: ${space(7)};
  padding-top: ${space(2)};
  overflow: hidden;

  & > :where(i) {
    flex: none;
    display: grid;
    grid-template-columns: 3fr 1fr 1fr 1fr;
    gap: 6%;
  }
  & > :where(i)::before,
  & > :where(i)::after {
    content: '';
    height: 0.75rem;
    border-radius: 4px;
    background: currentColor;
    opacity: 0.7;
  }
  & > :where(i)::before {
    width: 70%;
  }
  & > :where(i)::after {
    grid-column: 4;
  }
  & > :where(i:nth-child(even))::before {
    width: 50%;
  }
`;

/** The faint picture of a table that is loading. */
export function TableSkeleton(): ReactElement {
  return (
    <Rows>
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
    </Rows>
  );
}
