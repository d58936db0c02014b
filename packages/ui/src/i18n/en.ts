import { chart } from './en/chart.js';
import { common } from './en/common.js';
import type { Messages } from './messages.js';

/** English, the default. */
export const en: Messages = { language: 'en', ...common, ...chart };
