import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'Mayús con las flechas izquierda y derecha selecciona un intervalo, Intro lo acepta y Escape lo descarta.',
  rangeTake: 'Suelte, o pulse Intro, para aceptar este intervalo.',
  rangeSelected: (sentence) => `Seleccionado, ${sentence}`,
  rangeNoSum: 'Estos valores no se pueden sumar.',
};
