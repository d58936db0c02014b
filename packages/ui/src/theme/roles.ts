import type { MetronomeColorName } from './names.js';

/** Two colours that are used together, and the least contrast they should have. */
export interface ColorPair {
  front: MetronomeColorName;
  back: MetronomeColorName;
  least: number;
}

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks. Lines are decoration, but should not vanish. */
const TEXT = 4.5;
const MARK = 3;
const LINE = 1.15;

const pairs = (least: number, fronts: readonly MetronomeColorName[], backs: readonly MetronomeColorName[]): ColorPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

/** How the 23 colours are used together. Backgrounds are judged by the text on them. */
export const PAIRS: readonly ColorPair[] = [
  ...pairs(TEXT, ['Gray_dark', 'Gray_medium', 'Action'], ['White', 'Gray_extralight', 'Primary_light']),
  ...pairs(TEXT, ['Primary_green', 'Primary_red', 'Action_hover'], ['White', 'Gray_extralight']),
  ...pairs(MARK, ['Primary_medium', 'UsageLine_0', 'UsageLine_1', 'UsageLine_2', 'UsageLine_3', 'UsageLine_4', 'UsageLine_5', 'UsageLine_6', 'UsageLine_7', 'UsageLine_8', 'UsageLine_9', 'Progress_bar'], ['White']),
  ...pairs(MARK, ['Progress_bar'], ['Progress_bar_background']),
  ...pairs(LINE, ['Gray_light'], ['White']),
];
