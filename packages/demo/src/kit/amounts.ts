import { formatAmount, sign, type Decimal, type Instant, type Interval, type Unit } from '@meterboard/data';

/** The one locale of the demo, for the components and for what stands around them. */
export const LOCALE = 'en-US';

/** As the components write it: "$5,985.25". A view without records has no unit; its amounts are a dash. */
export const amount = (value: Decimal, unit: Unit): string => (unit.kind === 'unknown' ? '–' : formatAmount(value, unit, { locale: LOCALE }));

/** With a plus or a minus: "+$120.00". */
export const signedAmount = (value: Decimal, unit: Unit): string => `${sign(value) > 0 ? '+' : ''}${amount(value, unit)}`;

/** A quantity where the room is small: "42.1M". */
export const shortCount = (value: Decimal): string => formatAmount(value, { kind: 'count', name: 'quantity' }, { locale: LOCALE, style: 'compact' });

const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export const day = (at: Instant): string => days.format(Date.parse(at));

/** First to last day: "Oct 19 – Nov 17, 2026 (UTC)". An interval ends where the day after begins. */
export const period = ({ start, end }: Interval): string => `${days.formatRange(Date.parse(start), Date.parse(end) - 1)} (UTC)`;
