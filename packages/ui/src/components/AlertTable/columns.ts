import type { AlertStanding } from '../../i18n/messages/alerts.js';
import type { ChipTone } from '../../parts/Chip.js';
import type { AlertWords } from './words.js';

export type AlertColumn = 'name' | 'status' | 'threshold' | 'changed';

export const COLUMNS: readonly AlertColumn[] = ['name', 'status', 'threshold', 'changed'];

/** The direction that the first press on each column's head sorts in: names from A, what is in alarm first, the largest and the latest first. */
export const FIRST_DIRECTION = { name: 'ascending', status: 'ascending', threshold: 'descending', changed: 'descending' } as const;

export const columnLabels = (messages: AlertWords['messages']): Record<AlertColumn, string> => ({
  name: messages.columnAlert,
  status: messages.columnStatus,
  threshold: messages.columnThreshold,
  changed: messages.columnChanged,
});

export const TONES: Record<AlertStanding, ChipTone> = {
  'in-alarm': 'bad',
  ok: 'good',
  evaluating: 'coming',
  unevaluated: 'over',
  disabled: 'over',
  archived: 'over',
  other: 'over',
};
