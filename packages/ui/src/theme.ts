import * as color from './theme/color.js';

export type { ColorOverride } from './theme/colorOverrides.js';
export { colorOverridesOf, colorsOfScheme, createTheme } from './theme/createTheme.js';
export type { ColorScheme, Theme, ThemeOptions, ThemeTokens } from './theme/createTheme.js';
export { colorOverrideWarnings } from './theme/overrideWarnings.js';
export { ThemeError } from './theme/errors.js';
export type { MetronomeColorName } from './theme/names.js';
export { METRONOME_COLORS } from './theme/palette.js';
export type { ColorToken } from './theme/palette.js';
export { token } from './theme/tokens.js';
/** Every colour that components use, as CSS text: a custom property with its fallback. */
export { color };
