import type { AlertSubject } from '@meterboard/data';

/** What an alert watches: the balance, its share or its days where they are apart. */
export type AlertTopic = Exclude<AlertSubject, 'commit' | 'credit'> | `${'commit' | 'credit'}-${'amount' | 'percent' | 'days'}`;
/** `unevaluated`: Metronome says nothing, as of an alert that is no longer watched. */
export type AlertStanding = 'in-alarm' | 'ok' | 'evaluating' | 'unevaluated' | 'disabled' | 'archived' | 'other';

/** Sentences of the table of alerts. */
export interface AlertMessages {
  alertsEmptyTitle: string;
  alertsEmptyDetail: string;
  columnAlert: string;
  columnThreshold: string;
  /** When the alert itself was last changed, by whoever set it up. */
  columnChanged: string;
  alertStanding: Record<AlertStanding, string>;
  alertTopic: Record<AlertTopic, string>;
  /** An alert fires at its threshold too. */
  orMore: (threshold: string) => string;
  orLess: (threshold: string) => string;
  alertDays: (count: number, formatted: string) => string;
  /** The alert watches every value of a group key by itself. `key` is the wire's own. */
  eachValue: (key: string) => string;
  /** Above the table; `count` may be 0. */
  alertsInAlarm: (count: number, formatted: string) => string;
}
