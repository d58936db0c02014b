import type { MetronomeColorName } from './names.js';

/** What a colour is put on: it decides how much contrast against `White` it needs. */
type ColorRole = 'text' | 'mark' | 'line' | 'surface';

const ROLES: Record<MetronomeColorName, ColorRole> = {
  Gray_dark: 'text',
  Gray_medium: 'text',
  Gray_light: 'line',
  Gray_extralight: 'surface',
  White: 'surface',
  Primary_medium: 'mark',
  Primary_light: 'surface',
  UsageLine_0: 'mark',
  UsageLine_1: 'mark',
  UsageLine_2: 'mark',
  UsageLine_3: 'mark',
  UsageLine_4: 'mark',
  UsageLine_5: 'mark',
  UsageLine_6: 'mark',
  UsageLine_7: 'mark',
  UsageLine_8: 'mark',
  UsageLine_9: 'mark',
  Primary_green: 'text',
  Primary_red: 'text',
  Progress_bar: 'mark',
  Progress_bar_background: 'surface',
  Action: 'text',
  Action_hover: 'text',
};

/** WCAG 2.2, 1.4.3 and 1.4.11. Lines and surfaces carry no meaning. */
const LEAST: Record<ColorRole, number> = { text: 4.5, mark: 3, line: 1, surface: 1 };

/** Contrast against `White` below which a colour is reported. */
export const leastContrast = (name: MetronomeColorName): number => LEAST[ROLES[name]];
