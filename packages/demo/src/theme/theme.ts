import { createTheme, METRONOME_COLORS, type Theme } from '@meterboard/ui/theme';

/**
 * One palette for the native components and for Metronome's own dashboards: the same 23 names and values go to both.
 * Put your brand's colours here, as `{ name: 'Primary_medium', value: '#0f766e' }`.
 */
function themeOf(scheme: 'light' | 'dark'): Theme {
  return createTheme({
    scheme,
    colorOverrides: Object.entries(METRONOME_COLORS).map(([name, color]) => ({ name, value: color[scheme] })),
  });
}

export const THEMES = { light: themeOf('light'), dark: themeOf('dark') };
