import { createTheme, METRONOME_COLORS, type Theme } from '@meterboard/ui/theme';

/**
 * One palette for the native components and for Metronome's own dashboards, which know neither our defaults nor schemes.
 * Put your brand's colours here, as `{ name: 'Primary_medium', value: '#0f766e' }`.
 */
function themeOf(scheme: 'light' | 'dark'): Theme {
  const colorOverrides = Object.entries(METRONOME_COLORS).map(([name, color]) => ({ name, value: color[scheme] }));
  return createTheme({ scheme, colorOverrides });
}

export const THEMES = { light: themeOf('light'), dark: themeOf('dark') };
