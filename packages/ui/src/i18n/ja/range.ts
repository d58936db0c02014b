import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'Shiftを押しながら左右の矢印キーで範囲を選択し、Enterで決定、Escapeで取り消します。',
  rangeTake: '指やボタンを離すか、Enterを押すと、この範囲に決まります。',
  rangeSelected: (sentence) => `選択中、${sentence}`,
  rangeNoSum: 'これらの値は合計できません。',
};
