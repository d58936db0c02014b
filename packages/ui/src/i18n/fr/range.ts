import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'Maj avec les flèches gauche et droite sélectionne une plage, Entrée la valide, Échap y renonce.',
  rangeTake: 'Relâchez, ou appuyez sur Entrée, pour valider cette plage.',
  rangeSelected: (sentence) => `Sélection, ${sentence}`,
  rangeNoSum: 'Ces valeurs ne s’additionnent pas.',
};
