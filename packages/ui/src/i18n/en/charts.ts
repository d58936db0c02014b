import type { ChartMessages } from '../messages/chart.js';
import type { CommonMessages } from '../messages/common.js';
import { chart } from './chart.js';
import { common } from './common.js';

/** All sentences that charts need, without those of the tables. */
export const charts: CommonMessages & ChartMessages = { ...common, ...chart };
