import { useMemo, type CSSProperties } from 'react';
import type { ColorOverride } from '../theme/color-overrides.js';
import type { Theme } from '../theme/create-theme.js';
import { overrideStyle } from '../theme/override-style.js';

/** The custom properties of `theme` and `colorOverrides`, for the `style` of a root element. The overrides win. */
export function useThemeStyle(theme: Theme | undefined, colorOverrides: readonly ColorOverride[] | undefined): CSSProperties | undefined {
  return useMemo(
    () => (theme === undefined && colorOverrides === undefined ? undefined : { ...theme?.style, ...overrideStyle(colorOverrides ?? []) }),
    [theme, colorOverrides],
  );
}
