'use client';
import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { visuallyHidden } from './css.js';
import { RetryButton, type Retry } from './RetryButton.js';

const Panel = styled.div`
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  display: flex;
  flex-direction: column;

  & :where([data-part='skeleton']) {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    color: ${color.grayLight};
  }
  &[data-kind='pending'] :where([data-part='skeleton']) {
    animation: mb-breathe 1.8s ease-in-out infinite;
  }
  & :where([data-part='message']) {
    position: relative;
    margin: auto;
    max-width: 28rem;
    padding: ${space(4)} ${space(5)};
    border-radius: ${token.radius};
    background: ${color.white};
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  & :where([data-part='message'], [data-part='message-text']) {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: ${space(1)};
  }
  & :where([data-part='message'] p) {
    margin: 0;
    color: ${color.grayMedium};
  }
  & :where([data-part='message'] [data-part='message-title']) {
    color: ${color.grayDark};
    font-weight: 600;
  }
  & :where([data-part='request-id']) {
    margin-top: ${space(1)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    user-select: all;
  }
  & :where(button) {
    justify-content: center;
    min-width: 9rem;
    margin-top: ${space(3)};
  }
  & :where([data-part='loading']) {
    ${visuallyHidden}
  }
  & :where([data-part='progress']) {
    position: relative;
    margin: auto 0;
    text-align: center;
    color: ${color.grayMedium};
    font-variant-numeric: tabular-nums;
  }
  & :where([data-part='progress'] span) {
    display: inline-block;
    padding: ${space(2)} ${space(4)};
    border-radius: ${token.radius};
    background: ${color.white};
  }
  @keyframes mb-breathe {
    50% {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    &[data-kind='pending'] :where([data-part='skeleton']) {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    /* In the reader's own text colour its bars would look like figures. */
    &[data-kind='pending'] :where([data-part='skeleton']) {
      opacity: 0.25;
      animation: none;
    }
  }
`;

export interface StatusPanelProps {
  kind: 'pending' | 'empty' | 'error';
  /** While pending, visible only with `hasProgress`; otherwise it is only spoken. */
  title: string;
  hasProgress?: boolean | undefined;
  detail?: string | undefined;
  /** The request id to quote to support, as a sentence. */
  requestId?: string | undefined;
  retry?: Retry | undefined;
  /** The faint picture behind the words: bars, rows or axes. Hidden from screen readers. */
  skeleton?: ReactNode;
  className?: string | undefined;
}

/** What a component shows when there are no figures: the words for pending, empty or error, and a button to try again. */
export function StatusPanel({ kind, title, hasProgress = false, detail, requestId, retry, skeleton, className }: StatusPanelProps): ReactElement {
  return (
    <Panel data-part={kind} data-kind={kind} className={className}>
      {skeleton === undefined ? null : (
        <div data-part="skeleton" aria-hidden="true">
          {skeleton}
        </div>
      )}
      {kind === 'pending' ? (
        <p data-part={hasProgress ? 'progress' : 'loading'} role="status">
          {/* A key, so that other words are a new element here too: one that grows by a digit would count as moved. */}
          <span key={title}>{title}</span>
        </p>
      ) : (
        <div data-part="message">
          {/* The button is outside, or its other label while busy would have the whole alert read out again. */}
          <div data-part="message-text" role={kind === 'error' ? 'alert' : 'status'}>
            {/* Engines write some ranges of days differently: the server's stays, where React would otherwise draw the whole page anew. */}
            <p data-part="message-title" suppressHydrationWarning>
              {title}
            </p>
            {detail === undefined ? null : <p>{detail}</p>}
            {requestId === undefined ? null : <span data-part="request-id">{requestId}</span>}
          </div>
          {retry === undefined ? null : (
            <RetryButton {...retry}>
              {/* A key, so that another label is a new element: else it would count, and look, as if it had moved. */}
              <span key={retry.label}>{retry.label}</span>
            </RetryButton>
          )}
        </div>
      )}
    </Panel>
  );
}
