import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'Shift with the left and right arrow keys selects a range, Enter takes it, Escape gives it up.',
  rangeTake: 'Let go, or press Enter, to take this range.',
  rangeSelected: (sentence) => `Selected, ${sentence}`,
  rangeNoSum: 'These amounts do not add up.',
};
