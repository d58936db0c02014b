import type { ReactNode } from 'react';
import { Auto, Moon, Sun } from '../kit/icons.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { chooseScheme, useSchemeChoice } from '../theme/scheme.ts';

const OPTIONS = [
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
  { value: 'auto', label: 'Follow the system', icon: <Auto /> },
] as const;

export function SchemeSwitch(): ReactNode {
  return <Segmented label="Color scheme" value={useSchemeChoice()} options={OPTIONS} onChange={chooseScheme} />;
}
