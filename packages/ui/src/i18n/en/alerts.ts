import type { AlertMessages } from '../messages/alerts.js';
import { plural } from '../plural.js';

export const alerts: AlertMessages = {
  alertsEmptyTitle: 'No alerts',
  alertsEmptyDetail: 'No threshold is watched on this account so far.',
  columnAlert: 'Alert',
  columnThreshold: 'Threshold',
  columnChanged: 'Changed',
  alertStanding: {
    'in-alarm': 'In alarm',
    ok: 'OK',
    evaluating: 'Being evaluated',
    unevaluated: 'Not evaluated',
    disabled: 'Disabled',
    archived: 'Archived',
    other: 'Other status',
  },
  alertTopic: {
    spend: 'Spend before commits and credits',
    invoice: 'Invoice total',
    usage: 'Usage',
    'commit-amount': 'Balance of commits',
    'commit-percent': 'Share of commits left',
    'commit-days': 'Days left of a commit',
    'credit-amount': 'Balance of credits',
    'credit-percent': 'Share of credits left',
    'credit-days': 'Days left of a credit',
    'credit-and-commit': 'Balance of commits and credits',
    seat: 'Balance of a seat',
    plan: 'Days left of the plan',
    other: 'Another figure',
  },
  orMore: (threshold) => `${threshold} or more`,
  orLess: (threshold) => `${threshold} or less`,
  alertDays: (count, formatted) => plural('en', count, { one: `${formatted} day`, other: `${formatted} days` }),
  eachValue: (key) => `each ${key}`,
  alertsInAlarm: (count, formatted) => (count === 0 ? 'No alert is in alarm.' : plural('en', count, { one: `${formatted} alert is in alarm.`, other: `${formatted} alerts are in alarm.` })),
};
