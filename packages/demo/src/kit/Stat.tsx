import type { LoadState } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';
import { keyframes, styled } from 'styled-components';
import { Panel } from './layout.ts';

const breathe = keyframes`50% { opacity: 0.45; }`;

const Box = styled(Panel)`
  display: grid;
  gap: 2px;
  align-content: start;
  padding: 14px 16px;
  @media (max-width: 40rem) { padding: 12px 14px; }
  h2 { color: ${color.grayMedium}; font-size: 0.8125rem; font-weight: 500; overflow-wrap: anywhere; }
  strong {
    min-height: 2.125rem;
    font-size: clamp(1.0625rem, 13cqi, 1.5rem);
    font-weight: 650;
    line-height: 1.25;
    align-content: center;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  p { min-height: 1.2em; color: ${color.grayMedium}; font-size: 0.75rem; }
  strong[data-state='pending'] {
    width: 7rem;
    max-width: 100%;
    margin: 5px 0;
    min-height: 1.5rem;
    border-radius: 6px;
    background: ${color.grayLight};
    animation: ${breathe} 1.8s ease-in-out infinite;
  }
  strong[data-state='error'] { color: ${color.grayMedium}; font-size: 1rem; font-weight: 500; letter-spacing: 0; }
`;

export interface StatProps<View> {
  label: string;
  state: LoadState<View>;
  value: (view: View) => string;
  hint?: (view: View) => string | null;
}

/** One figure of a view. A missing figure is never shown as zero: it is loading, or unavailable. */
export function Stat<View>({ label, state, value, hint }: StatProps<View>): ReactNode {
  const { data, status } = state;
  return (
    <Box data-stat={label}>
      <h2>{label}</h2>
      {data === undefined ? <strong data-state={status}>{status === 'error' ? 'Unavailable' : ''}</strong> : <strong data-state="ready">{value(data)}</strong>}
      <p>{data === undefined ? null : hint?.(data)}</p>
    </Box>
  );
}
