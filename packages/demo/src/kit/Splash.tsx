import { color } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';
import { keyframes, styled } from 'styled-components';
import { PrimaryButton } from './Button.ts';
import { Logo } from './Logo.tsx';

const breathe = keyframes`50% { opacity: 0.45; }`;

const Screen = styled.main`
  display: grid;
  place-content: center;
  justify-items: center;
  gap: 16px;
  min-height: 100dvh;
  padding: 24px;
  text-align: center;
  &[data-busy='true'] svg { animation: ${breathe} 1.4s ease-in-out infinite; }
  h1 { font-size: 1rem; font-weight: 500; color: ${color.grayMedium}; }
`;

/** Fills the screen while the app is loading, or when it cannot be shown at all. */
export function Splash({ title, busy = false, action }: { title: string; busy?: boolean; action?: { label: string; run: () => void } }): ReactNode {
  return (
    <Screen data-busy={busy}>
      <Logo size={40} />
      {/* A status that is a heading would be no heading to a screen reader. */}
      <div role="status">
        <h1>{title}</h1>
      </div>
      {action !== undefined && <PrimaryButton onClick={action.run}>{action.label}</PrimaryButton>}
    </Screen>
  );
}
