import * as palette from './palette.js';

// Every colour a component may use, ready for CSS and for SVG's `style`.
export {
  Gray_dark as grayDark,
  Gray_medium as grayMedium,
  Gray_light as grayLight,
  Gray_extralight as grayExtralight,
  White as white,
  Primary_medium as primaryMedium,
  Primary_light as primaryLight,
  Primary_green as primaryGreen,
  Primary_red as primaryRed,
  Progress_bar as progressBar,
  Progress_bar_background as progressBarBackground,
  Action as action,
  Action_hover as actionHover,
} from './palette.js';
/** For balances that run low: Metronome has no colour between green and red. */
export const amber = 'var(--mb-amber, light-dark(#8a5a00, #e8b64c))';

/** The ten series colours, in order. */
export const usageLine: readonly string[] = [
  palette.UsageLine_0,
  palette.UsageLine_1,
  palette.UsageLine_2,
  palette.UsageLine_3,
  palette.UsageLine_4,
  palette.UsageLine_5,
  palette.UsageLine_6,
  palette.UsageLine_7,
  palette.UsageLine_8,
  palette.UsageLine_9,
];
