import { type ColorOverride, readColorOverrides, throwRefused } from './colorOverrides.js';
import { contrastWarnings } from './contrast.js';
import { ThemeError } from './errors.js';
import { COLOR_NAMES, type MetronomeColorName } from './names.js';
import { METRONOME_COLORS } from './palette.js';
import { schemesSeen } from './schemes.js';

export type ColorScheme = 'light' | 'dark' | 'auto';

/** Our own tokens, as CSS values. */
export interface ThemeTokens {
  fontFamily?: string | undefined;
  /** Radius of corners, such as '8px'. */
  radius?: string | undefined;
  /** The step of which paddings and gaps are multiples, such as '4px'. */
  space?: string | undefined;
  /** Colour of the focus ring. */
  focus?: string | undefined;
}

export interface ThemeOptions {
  /** Metronome's own array. Unknown names, and values other than hex colours, throw `ThemeError`. */
  colorOverrides?: readonly ColorOverride[] | undefined;
  /**
   * `auto` follows the reader's system. Best left out: then the page's own `color-scheme` holds, and a dashboard's heading and labels,
   * which stand on the page's background, match it.
   */
  scheme?: ColorScheme | undefined;
  /** Font, corners, spacing and the focus ring. */
  tokens?: ThemeTokens | undefined;
}

/** A theme is custom properties and nothing else: plain JSON, made on the server or in the browser. */
export interface Theme {
  /** With exact names and `#rrggbb[aa]` values, each name once. */
  readonly colorOverrides: readonly { name: MetronomeColorName; value: string }[];
  readonly scheme: ColorScheme | null;
  /** For the `style` of a root: `--mb-*` properties, and `color-scheme` where a scheme was asked for. */
  readonly style: Readonly<Record<string, string>>;
  /** What was accepted but may be wrong: names in another case, duplicates, low contrast. */
  readonly warnings: readonly string[];
}

const TOKEN_PROPERTIES: Record<keyof ThemeTokens, string> = { fontFamily: '--mb-font-family', radius: '--mb-radius', space: '--mb-space', focus: '--mb-focus' };
const SCHEMES: Record<ColorScheme, string> = { light: 'light', dark: 'dark', auto: 'light dark' };
/** These would end the declaration in server-rendered markup, or load something from another host. */
const UNSAFE = /[;{}<>\\]|\/\*|url\s*\(|image-set\s*\(/i;

/** Somebody's JSON: a list or a text has entries too. */
function objectOf<T extends object>(value: T, path: string): T {
  if (typeof value !== 'object' || (value as T | null) === null || Array.isArray(value)) throw new ThemeError(path, 'this is not an object', 'Leave it out, or pass an object with named fields.');
  return value;
}

function tokenStyle(tokens: ThemeTokens): Record<string, string> {
  const style: Record<string, string> = {};
  for (const [name, value] of Object.entries(objectOf(tokens, 'tokens')) as [string, unknown][]) {
    if (value === undefined) continue;
    const path = `tokens.${name}`;
    if (!Object.hasOwn(TOKEN_PROPERTIES, name)) throw new ThemeError(path, 'there is no such token', `Use one of ${Object.keys(TOKEN_PROPERTIES).join(', ')}.`);
    if (typeof value !== 'string' || value.trim() === '' || UNSAFE.test(value)) throw new ThemeError(path, 'this is not one plain CSS value', "Write it as '8px' or 'Inter, sans-serif'.");
    style[TOKEN_PROPERTIES[name as keyof ThemeTokens]] = value;
  }
  return style;
}

/**
 * A theme from Metronome's own `color_overrides`, for the `theme` prop of a component or provider. Can be called on the server.
 *
 * ```tsx
 * import { createTheme } from '@meterboard/ui/theme';
 *
 * const theme = createTheme({ colorOverrides: [{ name: 'Primary_medium', value: '#7c3aed' }], tokens: { radius: '4px' } });
 * ```
 *
 * @throws ThemeError (code 'theme', with the path of the first broken option)
 */
export function createTheme(options: ThemeOptions = {}): Theme {
  const { colorOverrides = [], scheme, tokens = {} } = objectOf(options, 'options');
  const { colors, warnings } = readColorOverrides(colorOverrides, throwRefused);
  if (scheme !== undefined && !Object.hasOwn(SCHEMES, scheme)) throw new ThemeError('scheme', 'there is no such scheme', "Use 'light', 'dark' or 'auto'.");
  const style: Record<string, string> = scheme === undefined ? {} : { colorScheme: SCHEMES[scheme] };
  for (const [name, value] of colors) style[METRONOME_COLORS[name].property] = value;
  return {
    colorOverrides: [...colors].map(([name, value]) => ({ name, value })),
    scheme: scheme ?? null,
    style: { ...style, ...tokenStyle(tokens) },
    warnings: [...warnings, ...schemesSeen(scheme).flatMap((seen) => contrastWarnings(colors, seen))],
  };
}

/** The colours of a theme as Metronome's array, for `getEmbeddableUrl`, so that embedded and native dashboards look alike. */
export function colorOverridesOf(theme: Theme): { name: MetronomeColorName; value: string }[] {
  return theme.colorOverrides.map(({ name, value }) => ({ name, value }));
}

/**
 * Our own palette of one scheme as Metronome's array. Embedded dashboards do not follow `color-scheme`: pass these to make one dark.
 */
export function colorsOfScheme(scheme: 'light' | 'dark'): { name: MetronomeColorName; value: string }[] {
  return COLOR_NAMES.map((name) => ({ name, value: METRONOME_COLORS[name][scheme] }));
}
