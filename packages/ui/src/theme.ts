export type { ColorOverride } from './theme/color-overrides.js';
export { colorOverridesOf, colorsOfScheme, createTheme } from './theme/create-theme.js';
export type { ColorScheme, Theme, ThemeOptions, ThemeTokens } from './theme/create-theme.js';
export { ThemeError } from './theme/errors.js';
export { METRONOME_COLORS } from './theme/palette.js';
export type { ColorRole, ColorToken, MetronomeColorName } from './theme/palette.js';
export { color, token, usageLine } from './theme/tokens.js';
