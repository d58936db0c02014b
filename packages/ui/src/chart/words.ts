import type { ChartMessages } from '../i18n/messages/chart.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { SpendMessages } from '../i18n/messages/spend.js';
import type { Words as AnyWords } from '../i18n/words.js';

export type { Formats } from '../i18n/format.js';

/** The sentences charts need. */
export type ChartSentences = CommonMessages & ChartMessages;

/** What charts need to put figures into words: messages and formats. */
export type Words = AnyWords<ChartSentences>;

/** The same for charts of spend. */
export type SpendWords = AnyWords<CommonMessages & SpendMessages>;
