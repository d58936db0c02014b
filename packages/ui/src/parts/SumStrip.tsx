'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { SumTerm } from '../chart/spendSum.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';

const List = styled.dl`
  flex: none;
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${space(2)} ${space(4)};
  margin: 0 0 ${space(4)};
  font-variant-numeric: tabular-nums;

  /* Columns that do not know the amounts, so that nothing moves when they come, but for one too long for its column. */
  & > :where(div) {
    flex: 0 1 min(11rem, 25% - ${space(3)});
    min-width: max-content;
  }
  /* A label too long for its column has two lines: only an amount makes the column wider. */
  & :where(dt) {
    width: 0;
    min-width: 100%;
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  /* No flex box, in which each text is a block of its own: reading on from there, Orca leaves such a block out. */
  & :where(dd) {
    height: 1.5em;
    margin: 0;
    font-size: 1rem;
    font-weight: 500;
    line-height: 1.5;
    white-space: nowrap;
  }
  & :where(dd span) {
    unicode-bidi: plaintext;
  }
  & :where([data-term='net'] dd) {
    font-weight: 700;
  }
  & :where([data-term='credits'] dd) {
    color: ${color.primaryGreen};
  }
  & :where([data-part='sign']) {
    margin-inline-end: ${space(1)};
    color: ${color.grayMedium};
    font-weight: 400;
  }
  & :where([data-part='blank']) {
    display: inline-block;
    vertical-align: middle;
    width: 4.5rem;
    height: 1rem;
    border-radius: ${token.radius};
    background: ${color.grayExtralight};
  }
  @container (max-width: 40rem) {
    gap: ${space(1.5)} ${space(2)};
    max-width: 23rem;

    & > :where(div) {
      flex-basis: min(11rem, 50% - ${space(1)});
    }
    & :where(dd) {
      font-size: 0.875rem;
    }
  }
`;

const MINUS = '\u2212';

/**
 * The terms of a sum side by side. Amounts that are loading are blanks of the same size. A minus is part of its amount: a screen reader
 * that goes from text to text must never meet the amount alone.
 */
export function SumStrip({ terms, className }: { terms: readonly SumTerm[]; className?: string | undefined }): ReactElement {
  return (
    <List data-part="summary" className={className}>
      {terms.map(({ id, label, amount, sign }) => (
        <div key={id} data-term={id}>
          <dt>{label}</dt>
          <dd>
            {sign === '' || sign === MINUS || amount === null ? null : <span data-part="sign" aria-hidden="true">{sign}</span>}
            {amount === null ? <span key="blank" data-part="blank" aria-hidden="true" /> : <span key="amount">{sign === MINUS ? sign + amount : amount}</span>}
          </dd>
        </div>
      ))}
    </List>
  );
}
