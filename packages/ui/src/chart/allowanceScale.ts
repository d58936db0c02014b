import type { AllowanceView } from '@meterboard/data';
import { shareOf } from './share.js';

/** An allowance as a bar. All in per cent. */
export interface AllowanceScale {
  /** The share used: never clamped. */
  value: number;
  /** What the whole bar stands for: 100, or more where more was used. */
  scale: number;
  /** Where use within the allowance ends, in per cent of the bar. */
  drawn: number;
  /** Where the allowance ends and overage begins, in per cent of the bar; null without overage. */
  limit: number | null;
  /** Where use would be if it kept step with the period, in per cent of the bar. */
  period: number;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The only place where an allowance becomes numbers, for its bar. Null where there is nothing to draw: use or allowance is unknown, without a limit, or 0. */
export function allowanceScale({ used, allowed, shareGone }: AllowanceView): AllowanceScale | null {
  const share = allowed === 'unlimited' ? null : shareOf(used, allowed);
  if (share === null) return null;
  const { value, scale } = share;
  const limit = hundredths(10_000 / scale);
  return { value, scale, drawn: Math.min(limit, Math.max(0, value)), limit: value > 100 ? limit : null, period: hundredths(Number(shareGone) * limit) };
}
