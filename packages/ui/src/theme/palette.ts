import type { MetronomeColorName } from './names.js';

/** A colour by its custom property, with our default for both schemes. */
export interface ColorToken {
  /** The custom property that carries it. */
  property: `--mb-${string}`;
  light: `#${string}`;
  dark: `#${string}`;
}

// One constant a colour: what uses three of them carries three.
export const Gray_dark = { property: '--mb-gray-dark', light: '#1c2230', dark: '#e9ebf0' } as const;
export const Gray_medium = { property: '--mb-gray-medium', light: '#5b6375', dark: '#a4abba' } as const;
export const Gray_light = { property: '--mb-gray-light', light: '#d9dde5', dark: '#3a3f4b' } as const;
export const Gray_extralight = { property: '--mb-gray-extralight', light: '#f5f6f9', dark: '#1f232b' } as const;
export const White = { property: '--mb-white', light: '#ffffff', dark: '#16181d' } as const;
export const Primary_medium = { property: '--mb-primary-medium', light: '#4a5fd0', dark: '#8596f5' } as const;
export const Primary_light = { property: '--mb-primary-light', light: '#e9edfc', dark: '#262c4a' } as const;
export const UsageLine_0 = { property: '--mb-usage-line-0', light: '#4a5fd0', dark: '#8596f5' } as const;
export const UsageLine_1 = { property: '--mb-usage-line-1', light: '#2aa497', dark: '#58ddc3' } as const;
export const UsageLine_2 = { property: '--mb-usage-line-2', light: '#cd8219', dark: '#f39525' } as const;
export const UsageLine_3 = { property: '--mb-usage-line-3', light: '#ba3c9a', dark: '#cb689d' } as const;
export const UsageLine_4 = { property: '--mb-usage-line-4', light: '#1b4584', dark: '#4682d3' } as const;
export const UsageLine_5 = { property: '--mb-usage-line-5', light: '#9b83e7', dark: '#cdb6fe' } as const;
export const UsageLine_6 = { property: '--mb-usage-line-6', light: '#528861', dark: '#81c680' } as const;
export const UsageLine_7 = { property: '--mb-usage-line-7', light: '#a5322b', dark: '#e05744' } as const;
export const UsageLine_8 = { property: '--mb-usage-line-8', light: '#9a6f00', dark: '#ebc73a' } as const;
export const UsageLine_9 = { property: '--mb-usage-line-9', light: '#5b636c', dark: '#ada5bd' } as const;
export const Primary_green = { property: '--mb-primary-green', light: '#12724a', dark: '#55cf95' } as const;
export const Primary_red = { property: '--mb-primary-red', light: '#bb2638', dark: '#f5828a' } as const;
export const Progress_bar = { property: '--mb-progress-bar', light: '#4a5fd0', dark: '#8596f5' } as const;
export const Progress_bar_background = { property: '--mb-progress-bar-background', light: '#e4e8f2', dark: '#2e3440' } as const;
export const Action = { property: '--mb-action', light: '#3d50bf', dark: '#97a6f8' } as const;
export const Action_hover = { property: '--mb-action-hover', light: '#2c3c9c', dark: '#b6c1fb' } as const;

/**
 * Our defaults for Metronome's colours, in both schemes.
 * The ten series colours are the nearest to ten lively hues that any two of them stay apart (0.08 in OKLab), as seen with
 * normal sight and with protanopia, deuteranopia and tritanopia, at 3:1 or more against the background. The first five look best together.
 */
export const METRONOME_COLORS = {
  Gray_dark, Gray_medium, Gray_light, Gray_extralight, White, Primary_medium, Primary_light, UsageLine_0,
  UsageLine_1, UsageLine_2, UsageLine_3, UsageLine_4, UsageLine_5, UsageLine_6, UsageLine_7, UsageLine_8,
  UsageLine_9, Primary_green, Primary_red, Progress_bar, Progress_bar_background, Action, Action_hover,
} as const satisfies Record<MetronomeColorName, ColorToken>;
