import { anomalies } from '../../i18n/en/anomalies.js';
import { chart } from '../../i18n/en/chart.js';
import { common } from '../../i18n/en/common.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that anomalies need; the chart's for the names of series. */
export const SECTIONS = { ...common, ...chart, ...anomalies };
export type AnomalyWords = Words<typeof SECTIONS>;
