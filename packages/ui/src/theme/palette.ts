import type { MetronomeColorName } from './names.js';

/** A colour by its custom property, with our default for both schemes. */
export interface ColorToken {
  /** The custom property that carries it. */
  property: `--mb-${string}`;
  light: `#${string}`;
  dark: `#${string}`;
}

/** A colour as CSS: any ancestor may set the property; where none does, the default follows the element's `color-scheme`. */
type Own = `var(--mb-${string}, light-dark(#${string}, #${string}))`;
/** The same, with other colours' properties as fallbacks before the default. */
export type Paint = Own | `var(--mb-${string}, ${Own})` | `var(--mb-${string}, var(--mb-${string}, ${Own}))`;

// A constant for each colour, written as CSS uses it, so that code which uses three colours loads only three.
export const Gray_dark = 'var(--mb-gray-dark, light-dark(#1c2230, #e9ebf0))' satisfies Paint;
export const Gray_medium = 'var(--mb-gray-medium, light-dark(#5b6375, #a4abba))' satisfies Paint;
export const Gray_light = 'var(--mb-gray-light, light-dark(#d9dde5, #3a3f4b))' satisfies Paint;
export const Gray_extralight = 'var(--mb-gray-extralight, light-dark(#f5f6f9, #1f232b))' satisfies Paint;
export const White = 'var(--mb-white, light-dark(#ffffff, #16181d))' satisfies Paint;
export const Primary_medium = 'var(--mb-primary-medium, light-dark(#4a5fd0, #8596f5))' satisfies Paint;
export const Primary_light = 'var(--mb-primary-light, light-dark(#e9edfc, #262c4a))' satisfies Paint;
export const UsageLine_0 = 'var(--mb-usage-line-0, light-dark(#4a5fd0, #8596f5))' satisfies Paint;
export const UsageLine_1 = 'var(--mb-usage-line-1, light-dark(#2aa497, #58ddc3))' satisfies Paint;
export const UsageLine_2 = 'var(--mb-usage-line-2, light-dark(#cd8219, #f39525))' satisfies Paint;
export const UsageLine_3 = 'var(--mb-usage-line-3, light-dark(#ba3c9a, #cb689d))' satisfies Paint;
export const UsageLine_4 = 'var(--mb-usage-line-4, light-dark(#1b4584, #4682d3))' satisfies Paint;
export const UsageLine_5 = 'var(--mb-usage-line-5, light-dark(#9b83e7, #cdb6fe))' satisfies Paint;
export const UsageLine_6 = 'var(--mb-usage-line-6, light-dark(#528861, #81c680))' satisfies Paint;
export const UsageLine_7 = 'var(--mb-usage-line-7, light-dark(#a5322b, #e05744))' satisfies Paint;
export const UsageLine_8 = 'var(--mb-usage-line-8, light-dark(#9a6f00, #ebc73a))' satisfies Paint;
export const UsageLine_9 = 'var(--mb-usage-line-9, light-dark(#7d2d50, #be3c55))' satisfies Paint;
export const Primary_green = 'var(--mb-primary-green, light-dark(#12724a, #24b074))' satisfies Paint;
export const Primary_red = 'var(--mb-primary-red, light-dark(#bb2638, #f5828a))' satisfies Paint;
export const Progress_bar = 'var(--mb-progress-bar, var(--mb-primary-medium, light-dark(#4a5fd0, #8596f5)))' satisfies Paint;
export const Progress_bar_background = 'var(--mb-progress-bar-background, light-dark(#e4e8f2, #2e3440))' satisfies Paint;
export const Action = 'var(--mb-action, var(--mb-primary-medium, light-dark(#3d50bf, #97a6f8)))' satisfies Paint;
export const Action_hover = 'var(--mb-action-hover, var(--mb-action, var(--mb-primary-medium, light-dark(#2c3c9c, #b6c1fb))))' satisfies Paint;

/** The parts of a paint. */
function tokenOf(paint: Paint): ColorToken {
  const [property] = paint.match(/--mb-[-\w]+/) as [ColorToken['property']];
  const [light, dark] = paint.match(/#\w+/g) as [ColorToken['light'], ColorToken['dark']];
  return { property, light, dark };
}

/** The colours that stand in, in order, for one that is not overridden: it is enough to override the accent. */
export const STAND_INS: Readonly<Partial<Record<MetronomeColorName, readonly MetronomeColorName[]>>> = {
  Progress_bar: ['Primary_medium'],
  Action: ['Primary_medium'],
  Action_hover: ['Action', 'Primary_medium'],
};

/**
 * Our defaults for Metronome's colours, in both schemes.
 * The ten series colours are as close to ten lively hues as possible, while any two can be told apart (0.08 in OKLab) with normal sight,
 * protanopia, deuteranopia and tritanopia, and each has a contrast of at least 3:1 with the background. The first five look best together.
 */
export const METRONOME_COLORS = {
  Gray_dark: /* @__PURE__ */ tokenOf(Gray_dark),
  Gray_medium: /* @__PURE__ */ tokenOf(Gray_medium),
  Gray_light: /* @__PURE__ */ tokenOf(Gray_light),
  Gray_extralight: /* @__PURE__ */ tokenOf(Gray_extralight),
  White: /* @__PURE__ */ tokenOf(White),
  Primary_medium: /* @__PURE__ */ tokenOf(Primary_medium),
  Primary_light: /* @__PURE__ */ tokenOf(Primary_light),
  UsageLine_0: /* @__PURE__ */ tokenOf(UsageLine_0),
  UsageLine_1: /* @__PURE__ */ tokenOf(UsageLine_1),
  UsageLine_2: /* @__PURE__ */ tokenOf(UsageLine_2),
  UsageLine_3: /* @__PURE__ */ tokenOf(UsageLine_3),
  UsageLine_4: /* @__PURE__ */ tokenOf(UsageLine_4),
  UsageLine_5: /* @__PURE__ */ tokenOf(UsageLine_5),
  UsageLine_6: /* @__PURE__ */ tokenOf(UsageLine_6),
  UsageLine_7: /* @__PURE__ */ tokenOf(UsageLine_7),
  UsageLine_8: /* @__PURE__ */ tokenOf(UsageLine_8),
  UsageLine_9: /* @__PURE__ */ tokenOf(UsageLine_9),
  Primary_green: /* @__PURE__ */ tokenOf(Primary_green),
  Primary_red: /* @__PURE__ */ tokenOf(Primary_red),
  Progress_bar: /* @__PURE__ */ tokenOf(Progress_bar),
  Progress_bar_background: /* @__PURE__ */ tokenOf(Progress_bar_background),
  Action: /* @__PURE__ */ tokenOf(Action),
  Action_hover: /* @__PURE__ */ tokenOf(Action_hover),
} as const satisfies Record<MetronomeColorName, ColorToken>;
