/** Metronome's 23 colour names, as its `color_overrides` spells them. */
export const COLOR_NAMES = [
  'Gray_dark',
  'Gray_medium',
  'Gray_light',
  'Gray_extralight',
  'White',
  'Primary_medium',
  'Primary_light',
  'UsageLine_0',
  'UsageLine_1',
  'UsageLine_2',
  'UsageLine_3',
  'UsageLine_4',
  'UsageLine_5',
  'UsageLine_6',
  'UsageLine_7',
  'UsageLine_8',
  'UsageLine_9',
  'Primary_green',
  'Primary_red',
  'Progress_bar',
  'Progress_bar_background',
  'Action',
  'Action_hover',
] as const;

export type MetronomeColorName = (typeof COLOR_NAMES)[number];

/** The custom property of a colour: its name in kebab case. */
export const propertyOf = (name: MetronomeColorName): string => `--mb-${name.replace('UsageLine', 'usage-line').replaceAll('_', '-').toLowerCase()}`;

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** The name meant, whatever its case, or null. */
export function nameOf(value: unknown): MetronomeColorName | null {
  if (typeof value !== 'string') return null;
  const lower = value.toLowerCase();
  return COLOR_NAMES.find((name) => name.toLowerCase() === lower) ?? null;
}

/** `#rrggbb`, or `#rrggbbaa` where it is not opaque: the only forms Metronome is known to read. Null for all that is no hex colour. */
export function hexOf(value: unknown): string | null {
  if (typeof value !== 'string' || !HEX.test(value)) return null;
  const digits = value.slice(1).toLowerCase();
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.length === 8 && long.endsWith('ff') ? long.slice(0, 6) : long}`;
}
