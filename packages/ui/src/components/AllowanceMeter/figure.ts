import { compare, decimal, isZero, shift, sign, type AllowanceView, type Decimal, type Unit } from '@meterboard/data';
import { allowanceScale, type AllowanceScale } from '../../chart/allowanceScale.js';
import { roundsApart } from '../../chart/roundsApart.js';
import { bare } from '../../chart/valueTicks.js';
import { billingDay, billingRange } from '../../i18n/billingDates.js';
import { PLAIN } from '../../i18n/format.js';
import type { AllowanceStatus } from '../../i18n/messages/allowance.js';
import { sentences } from '../../i18n/sentences.js';
import type { ChipTone } from '../../parts/Chip.js';
import type { AllowanceWords } from './words.js';

/** An allowance in words and figures. */
export interface AllowanceFigure {
  /** What is used of what: "712,400 of 1,000,000 calls used". */
  text: string;
  /** "71.2%"; null where there is no share. */
  share: string | null;
  /** In a word, with the colour that repeats it; null where there is nothing to tell. */
  status: { name: AllowanceStatus; label: string; tone: ChipTone } | null;
  /** The pace, and when the allowance runs out; null where there is nothing to tell. */
  detail: string | null;
  /** How the pace is told, and that rounded amounts do not add up; null where there is nothing to tell. */
  note: string | null;
  /** The bar; null where there is no share. */
  scale: AllowanceScale | null;
  /** What the bar says to a screen reader; null where there is no bar. */
  valueText: string | null;
  left: string | null;
  /** Null where nothing is over. */
  over: string | null;
  period: string;
}

const TONES: Record<AllowanceStatus, ChipTone> = {
  ahead: 'warning',
  on: 'good',
  behind: 'good',
  'not-enough-data': 'over',
  'not-started': 'coming',
  ended: 'over',
  'used-up': 'warning',
  over: 'bad',
};

const ONE = decimal(1);

/** Use beyond the allowance says more than any pace. */
function statusOf({ allowed, used, overage, pace }: AllowanceView): AllowanceStatus | null {
  if (overage !== null && !isZero(overage)) return 'over';
  const isUsedUp = allowed !== null && allowed !== 'unlimited' && used !== null && sign(allowed) > 0 && compare(used, allowed) === 0;
  return isUsedUp ? 'used-up' : pace.status === 'none' ? null : pace.status;
}

function textOf({ allowed, used, unit }: AllowanceView, { messages, formats }: AllowanceWords): string {
  const write = (value: Decimal): string => formats.amount(value, unit);
  if (used === null) return sentences(allowed === null || allowed === 'unlimited' ? null : `${messages.allowanceIncluded(write(allowed))}.`, messages.allowanceUseUnknown);
  if (allowed === null || allowed === 'unlimited') return messages.allowanceUsed(write(used));
  return messages.allowanceUsedOf(first(used, unit, formats), write(allowed));
}

/** Of two amounts in one unit, the first is a plain number unless it is money. */
const first = (value: Decimal, unit: Unit, formats: AllowanceWords['formats']): string => formats.amount(value, bare(unit));

function detailOf({ pace, shareUsed, shareGone, period, allowed, remaining }: AllowanceView, { messages, formats }: AllowanceWords): string | null {
  if (allowed === 'unlimited') return messages.allowanceUnlimited;
  if (allowed === null) return messages.allowanceUnknown;
  if (isZero(allowed)) return messages.allowanceNothing;
  const percent = (share: Decimal): string => formats.percent(share, ONE) ?? '';
  switch (pace.status) {
    case 'none':
      return null;
    case 'not-enough-data':
      return messages.paceTooEarly;
    case 'not-started':
      return messages.paceStarts(billingDay(period.start, formats));
    case 'ended':
      return messages.paceEnded;
    default: {
      const shares = shareUsed === null ? null : messages.paceShares(percent(shareUsed), percent(shareGone));
      const outlook = pace.runsOut === null ? (remaining === null || isZero(remaining) ? null : messages.paceLasts) : messages.paceRunsOut(formats.day(pace.runsOut));
      return sentences(shares, outlook);
    }
  }
}

function noteOf({ pace, used, remaining, allowed, unit }: AllowanceView, status: AllowanceStatus | null, { messages, formats }: AllowanceWords): string | null {
  const rule = 'tolerance' in pace && status === pace.status ? messages.paceRule(formats.amount(shift(pace.tolerance, 2), PLAIN)) : null;
  const isSum = used !== null && remaining !== null && allowed !== null && allowed !== 'unlimited' && compare(used, allowed) <= 0;
  return sentences(rule, isSum && roundsApart([used, remaining], allowed, unit) ? messages.roundedApart : null) || null;
}

/** Puts an allowance into words. */
export function figureOf(view: AllowanceView, words: AllowanceWords): AllowanceFigure {
  const { allowed, used, unit, remaining, overage, shareUsed } = view;
  const { messages, formats } = words;
  const share = shareUsed === null ? null : formats.percent(shareUsed, ONE);
  const name = statusOf(view);
  const scale = allowanceScale(view);
  const isAmount = allowed !== null && allowed !== 'unlimited';
  return {
    text: textOf(view, words),
    share,
    status: name === null ? null : { name, label: messages.allowanceStatus[name], tone: TONES[name] },
    detail: detailOf(view, words),
    note: noteOf(view, name, words),
    scale,
    valueText: scale !== null && isAmount && used !== null && share !== null ? messages.allowanceValue(first(used, unit, formats), formats.amount(allowed, unit), share) : null,
    left: remaining === null ? null : formats.amount(remaining, unit),
    over: overage === null || isZero(overage) || !isAmount ? null : formats.amount(overage, unit),
    period: billingRange(view.period, formats),
  };
}
