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

/** The name meant, whatever its case, or null. */
export function nameOf(value: unknown): MetronomeColorName | null {
  if (typeof value !== 'string') return null;
  const lower = value.toLowerCase();
  return COLOR_NAMES.find((name) => name.toLowerCase() === lower) ?? null;
}
