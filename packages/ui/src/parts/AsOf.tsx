'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { focusRing } from './css.js';

const Line = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0 ${space(2)};

  /* Room for a second line in every state, where one is too short to say that a refetch failed. */
  @container (max-width: 26rem) {
    align-content: flex-start;
    min-height: 2.8em;
  }
  & > :where([data-part='stale']) {
    color: ${color.amber};
  }
  & > :where(button) {
    min-width: 24px;
    min-height: 24px;
    margin-block: -3px;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: ${color.action};
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  & > :where(button:hover) {
    color: ${color.actionHover};
    text-decoration: underline;
  }
  & > :where(button:focus-visible) {
    ${focusRing}
  }
`;

export interface AsOfProps {
  /** RFC 3339: for the `datetime` of the element. */
  at: string;
  /** The same moment in words. */
  text: string;
  /** Says that a refetch failed; null unless one did. */
  stale: string | null;
  retry: { label: string; onRetry: () => void } | null;
}

/** Keeps the room for `AsOf` before there are figures. */
export const NoAsOf = (): ReactElement => <Line data-part="as-of">{'\u00A0'}</Line>;

/** As of when the figures are, and that a refetch failed. */
export function AsOf({ at, text, stale, retry }: AsOfProps): ReactElement {
  return (
    <Line data-part="as-of">
      <time dateTime={at}>{text}</time>
      <span data-part="stale" aria-live="polite" aria-atomic="true">
        {stale}
      </span>
      {retry === null ? null : (
        <button type="button" data-part="retry" onClick={retry.onRetry}>
          {retry.label}
        </button>
      )}
    </Line>
  );
}
