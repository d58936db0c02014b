import { colorsOfScheme, createTheme, type Theme } from '@meterboard/ui/theme';

/**
 * One palette for the native components and for Metronome's own dashboards, which follow neither our defaults nor the page's scheme.
 * To see your brand's colours, append them, as `{ name: 'Primary_medium', value: '#0f766e' }`.
 */
const themeOf = (scheme: 'light' | 'dark'): Theme => createTheme({ scheme, colorOverrides: colorsOfScheme(scheme) });

export const THEMES = { light: themeOf('light'), dark: themeOf('dark') };
