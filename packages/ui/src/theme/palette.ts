/** What a colour is put on: it decides how much contrast against `White` it needs. */
export type ColorRole = 'text' | 'mark' | 'line' | 'surface';

export interface ColorToken {
  /** The custom property that carries it. */
  property: `--mb-${string}`;
  light: `#${string}`;
  dark: `#${string}`;
  role: ColorRole;
}

/**
 * Metronome's 23 colour names, as its `color_overrides` spells them, with our defaults for both schemes.
 * The ten series colours are the nearest to ten lively hues that any two of them stay apart (0.08 in OKLab), as seen with
 * normal sight and with protanopia, deuteranopia and tritanopia, at 3:1 or more against the background. The first five look best together.
 */
export const METRONOME_COLORS = {
  Gray_dark: { property: '--mb-gray-dark', light: '#1c2230', dark: '#e9ebf0', role: 'text' },
  Gray_medium: { property: '--mb-gray-medium', light: '#5b6375', dark: '#a4abba', role: 'text' },
  Gray_light: { property: '--mb-gray-light', light: '#d9dde5', dark: '#3a3f4b', role: 'line' },
  Gray_extralight: { property: '--mb-gray-extralight', light: '#f5f6f9', dark: '#1f232b', role: 'surface' },
  White: { property: '--mb-white', light: '#ffffff', dark: '#16181d', role: 'surface' },
  Primary_medium: { property: '--mb-primary-medium', light: '#4a5fd0', dark: '#8596f5', role: 'mark' },
  Primary_light: { property: '--mb-primary-light', light: '#e9edfc', dark: '#262c4a', role: 'surface' },
  UsageLine_0: { property: '--mb-usage-line-0', light: '#4a5fd0', dark: '#8596f5', role: 'mark' },
  UsageLine_1: { property: '--mb-usage-line-1', light: '#2aa497', dark: '#58ddc3', role: 'mark' },
  UsageLine_2: { property: '--mb-usage-line-2', light: '#cd8219', dark: '#f39525', role: 'mark' },
  UsageLine_3: { property: '--mb-usage-line-3', light: '#ba3c9a', dark: '#cb689d', role: 'mark' },
  UsageLine_4: { property: '--mb-usage-line-4', light: '#1b4584', dark: '#4682d3', role: 'mark' },
  UsageLine_5: { property: '--mb-usage-line-5', light: '#9b83e7', dark: '#cdb6fe', role: 'mark' },
  UsageLine_6: { property: '--mb-usage-line-6', light: '#528861', dark: '#81c680', role: 'mark' },
  UsageLine_7: { property: '--mb-usage-line-7', light: '#a5322b', dark: '#e05744', role: 'mark' },
  UsageLine_8: { property: '--mb-usage-line-8', light: '#9a6f00', dark: '#ebc73a', role: 'mark' },
  UsageLine_9: { property: '--mb-usage-line-9', light: '#5b636c', dark: '#ada5bd', role: 'mark' },
  Primary_green: { property: '--mb-primary-green', light: '#12724a', dark: '#55cf95', role: 'text' },
  Primary_red: { property: '--mb-primary-red', light: '#bb2638', dark: '#f5828a', role: 'text' },
  Progress_bar: { property: '--mb-progress-bar', light: '#4a5fd0', dark: '#8596f5', role: 'mark' },
  Progress_bar_background: { property: '--mb-progress-bar-background', light: '#e4e8f2', dark: '#2e3440', role: 'surface' },
  Action: { property: '--mb-action', light: '#3d50bf', dark: '#97a6f8', role: 'text' },
  Action_hover: { property: '--mb-action-hover', light: '#2c3c9c', dark: '#b6c1fb', role: 'text' },
} as const satisfies Record<string, ColorToken>;

export type MetronomeColorName = keyof typeof METRONOME_COLORS;

/** Contrast against `White` below which a colour is reported (WCAG 2.2, 1.4.3 and 1.4.11). Lines and surfaces carry no meaning. */
export const LEAST_CONTRAST: Record<ColorRole, number> = { text: 4.5, mark: 3, line: 1, surface: 1 };
