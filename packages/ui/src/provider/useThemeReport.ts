import { useCallback, useRef } from 'react';
import { useStableCallback } from '../hooks/useStableCallback.js';
import type { ColorOverride } from '../theme/colorOverrides.js';
import type { Theme } from '../theme/createTheme.js';
import { colorOverrideWarnings } from '../theme/overrideWarnings.js';

/** The colours a provider or a component was given. */
export interface GivenColors {
  theme: Theme | undefined;
  colorOverrides: readonly ColorOverride[] | undefined;
}

export type ThemeReport = (given: GivenColors) => void;

/** Reports each warning about colours once. Undefined where nobody listens, so that nothing is checked. */
export function useThemeReport(onThemeWarning: ((warning: string) => void) | undefined): ThemeReport | undefined {
  const reported = useRef(new Set<string>());
  const tell = useStableCallback((warning: string) => onThemeWarning?.(warning));
  const report = useCallback(
    ({ theme, colorOverrides }: GivenColors) => {
      const own = colorOverrides === undefined ? [] : colorOverrideWarnings(colorOverrides, theme?.scheme ?? undefined);
      for (const warning of [...(theme?.warnings ?? []), ...own]) {
        if (!reported.current.has(warning)) tell(warning);
        reported.current.add(warning);
      }
    },
    [tell],
  );
  return onThemeWarning === undefined ? undefined : report;
}
