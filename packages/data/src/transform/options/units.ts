import type { Unit } from '../../exact/unit.js';
import { check, count, text, type Shape } from './shape.js';

const KINDS: Readonly<Record<Unit['kind'], Shape>> = {
  currency: { id: text, code: text, digits: count },
  'pricing-unit': { id: text, name: text },
  count: { name: text },
  unknown: {},
};

/** A unit as toUnits makes it, not a row of GET /v1/credit-types/list. */
export const aUnit: Shape = (value, at) => {
  check(value, at, { kind: Object.keys(KINDS).join('|') });
  check(value, at, KINDS[(value as Unit).kind]);
};

export const unitList: Shape = [aUnit];
