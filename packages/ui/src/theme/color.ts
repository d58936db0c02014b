import * as palette from './palette.js';

/** Any ancestor may set the property; where none does, the default follows the element's `color-scheme`. */
function paint({ property, light, dark }: palette.ColorToken): string {
  return `var(${property}, light-dark(${light}, ${dark}))`;
}

// Every colour a component may use, ready for CSS and for SVG's `style`.
export const grayDark = /* @__PURE__ */ paint(palette.Gray_dark);
export const grayMedium = /* @__PURE__ */ paint(palette.Gray_medium);
export const grayLight = /* @__PURE__ */ paint(palette.Gray_light);
export const grayExtralight = /* @__PURE__ */ paint(palette.Gray_extralight);
export const white = /* @__PURE__ */ paint(palette.White);
export const primaryMedium = /* @__PURE__ */ paint(palette.Primary_medium);
export const primaryLight = /* @__PURE__ */ paint(palette.Primary_light);
export const primaryGreen = /* @__PURE__ */ paint(palette.Primary_green);
export const primaryRed = /* @__PURE__ */ paint(palette.Primary_red);
export const progressBar = /* @__PURE__ */ paint(palette.Progress_bar);
export const progressBarBackground = /* @__PURE__ */ paint(palette.Progress_bar_background);
export const action = /* @__PURE__ */ paint(palette.Action);
export const actionHover = /* @__PURE__ */ paint(palette.Action_hover);
/** Metronome names no colour between green and red; a balance that runs low needs one. */
export const amber = 'var(--mb-amber, light-dark(#8a5a00, #e8b64c))';

/** The ten series colours, in order. */
export const usageLine: readonly string[] = [
  /* @__PURE__ */ paint(palette.UsageLine_0),
  /* @__PURE__ */ paint(palette.UsageLine_1),
  /* @__PURE__ */ paint(palette.UsageLine_2),
  /* @__PURE__ */ paint(palette.UsageLine_3),
  /* @__PURE__ */ paint(palette.UsageLine_4),
  /* @__PURE__ */ paint(palette.UsageLine_5),
  /* @__PURE__ */ paint(palette.UsageLine_6),
  /* @__PURE__ */ paint(palette.UsageLine_7),
  /* @__PURE__ */ paint(palette.UsageLine_8),
  /* @__PURE__ */ paint(palette.UsageLine_9),
];
