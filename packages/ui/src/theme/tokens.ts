import { METRONOME_COLORS, type MetronomeColorName } from './palette.js';

/** Any ancestor may set the property; where none does, the default follows the element's `color-scheme`. */
function paint(name: MetronomeColorName): string {
  const { property, light, dark } = METRONOME_COLORS[name];
  return `var(${property}, light-dark(${light}, ${dark}))`;
}

/** Every colour a component may use, ready for CSS and for SVG's `style`. */
export const color = {
  grayDark: paint('Gray_dark'),
  grayMedium: paint('Gray_medium'),
  grayLight: paint('Gray_light'),
  grayExtralight: paint('Gray_extralight'),
  white: paint('White'),
  primaryMedium: paint('Primary_medium'),
  primaryLight: paint('Primary_light'),
  primaryGreen: paint('Primary_green'),
  primaryRed: paint('Primary_red'),
  progressBar: paint('Progress_bar'),
  progressBarBackground: paint('Progress_bar_background'),
  action: paint('Action'),
  actionHover: paint('Action_hover'),
  /** Metronome names no colour between green and red; a balance that runs low needs one. */
  amber: 'var(--mb-amber, light-dark(#8a5a00, #e8b64c))',
} as const;

/** The ten series colours, in order. */
export const usageLine: readonly string[] = [
  paint('UsageLine_0'),
  paint('UsageLine_1'),
  paint('UsageLine_2'),
  paint('UsageLine_3'),
  paint('UsageLine_4'),
  paint('UsageLine_5'),
  paint('UsageLine_6'),
  paint('UsageLine_7'),
  paint('UsageLine_8'),
  paint('UsageLine_9'),
];

/** Our own tokens, beside Metronome's colours. */
export const token = {
  fontFamily: 'var(--mb-font-family, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif)',
  radius: 'var(--mb-radius, 8px)',
  /** The step that paddings and gaps are multiples of. */
  space: 'var(--mb-space, 4px)',
  focus: `var(--mb-focus, ${paint('Action')})`,
} as const;

/** `calc` of so many steps. */
export const space = (steps: number): string => `calc(${token.space} * ${String(steps)})`;
