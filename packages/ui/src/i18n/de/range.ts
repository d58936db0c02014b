import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'Umschalt mit den Pfeiltasten nach links und rechts wählt einen Bereich aus, die Eingabetaste übernimmt ihn, Escape verwirft ihn.',
  rangeTake: 'Loslassen oder die Eingabetaste übernimmt diesen Bereich.',
  rangeSelected: (sentence) => `Ausgewählt, ${sentence}`,
  rangeNoSum: 'Diese Werte lassen sich nicht addieren.',
};
