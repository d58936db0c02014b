import { useContext, useMemo } from 'react';
import type { ColorOverride } from '../theme/color-overrides.js';
import { colorOverridesOf, themeOfOverrides, type Theme } from '../theme/create-theme.js';
import { ColorOverridesContext } from './context.js';

/** Metronome's array as it holds here: the nearest of provider, theme and overrides wins, colour by colour. */
export function useColorOverrides(theme: Theme | undefined, colorOverrides: readonly ColorOverride[] | undefined): readonly ColorOverride[] {
  const inherited = useContext(ColorOverridesContext);
  return useMemo(() => {
    if (theme === undefined && colorOverrides === undefined) return inherited;
    const own = [...(theme?.colorOverrides ?? []), ...(colorOverrides ?? [])];
    const replaced = new Set(own.map(({ name }) => name));
    return colorOverridesOf(themeOfOverrides([...inherited.filter(({ name }) => !replaced.has(name)), ...own]));
  }, [inherited, theme, colorOverrides]);
}
