import { SERIES } from './seriesShape.js';
import { is, viewCheck } from './shape.js';

export const checkUsage = viewCheck('toUsageView', { kind: is('usage'), ...SERIES });
