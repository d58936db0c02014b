import { add, ZERO } from '../../exact/decimal.js';
import type { ChangeParts } from '../../view/comparison.js';

export const NO_CHANGE: ChangeParts = { volume: ZERO, price: ZERO, mix: ZERO, new: ZERO, gone: ZERO };

export const addParts = (all: readonly ChangeParts[]): ChangeParts =>
  all.reduce(
    (sum, parts) => ({
      volume: add(sum.volume, parts.volume),
      price: add(sum.price, parts.price),
      mix: add(sum.mix, parts.mix),
      new: add(sum.new, parts.new),
      gone: add(sum.gone, parts.gone),
    }),
    NO_CHANGE,
  );
