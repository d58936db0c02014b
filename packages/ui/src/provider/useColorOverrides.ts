import { useContext, useMemo } from 'react';
import { listOf } from '../hooks/listOf.js';
import type { ColorOverride } from '../theme/colorOverrides.js';
import type { Theme } from '../theme/createTheme.js';
import { readableOverrides } from '../theme/readableOverrides.js';
import { ColorOverridesContext } from './colorOverridesContext.js';

/** The colours in effect, as Metronome's array: for each colour the overrides win over the theme, and both over the provider. */
export function useColorOverrides(theme: Theme | undefined, colorOverrides: readonly ColorOverride[] | undefined): readonly ColorOverride[] {
  const inherited = useContext(ColorOverridesContext);
  return useMemo(() => {
    if (theme === undefined && colorOverrides === undefined) return inherited;
    const own = readableOverrides([theme?.colorOverrides, colorOverrides].flatMap(listOf));
    const replaced = new Set<string>(own.map(({ name }) => name));
    return [...inherited.filter(({ name }) => !replaced.has(name)), ...own];
  }, [inherited, theme, colorOverrides]);
}
