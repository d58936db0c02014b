import { UnitMismatchError } from '../errors.js';
import { decimal, divide, isZero, maximum, sign, subtract, type Decimal, ZERO } from '../exact/decimal.js';
import { sameUnit, type Money, type Unit } from '../exact/unit.js';
import { instant, type Instant, type Interval } from '../time/instant.js';
import type { AllowanceView } from '../view/allowance.js';
import type { BalanceLine } from '../view/balances.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';
import { place, refuse } from '../wire/read.js';
import { useOfLine } from './allowance/ofLine.js';
import { usedIn } from './allowance/ofView.js';
import { elapsedOf, paceOf, SHARE_DIGITS, shareGoneOf } from './allowance/pace.js';
import { askedInterval } from './options/interval.js';
import { check, checkOptions, text, type Shape } from './options/shape.js';
import { aUnit } from './options/units.js';

/** What was used in a period by your own count; null if it is not known. */
export interface UsedFigure {
  kind: 'used';
  period: Interval;
  unit: Unit;
  used: Decimal | null;
}

export interface LineAllowanceOptions {
  now: Instant;
  /** By how much the share used may differ from the share of the period gone and still be on pace: a fraction of 1. Default 0.05, five points. */
  tolerance?: number | undefined;
}

export interface AllowanceOptions extends LineAllowanceOptions {
  /** What is included in the period, in the unit of what is used (`view.unit`); null if you do not know. */
  allowance: Money | 'unlimited' | null;
  /** The period that the allowance is for. The view shows it from its start. Default: the view's interval. */
  period?: Interval | undefined;
  /** For spend: `gross` (default), usage before credits, or `net`, what is invoiced. */
  measure?: 'gross' | 'net' | undefined;
}

const fraction: Shape = (value, at) => (typeof value === 'number' && value >= 0 && value <= 1) || refuse(at, 'a number from 0 to 1', value);

const anAllowance: Shape = (value, at) => {
  if (value === null || value === 'unlimited') return;
  check(value, at, { value: text, unit: aUnit });
  const amount = decimal((value as Money).value);
  if (sign(amount) < 0) refuse(at, 'an amount of 0 or more', amount);
};

/** @throws UnitMismatchError if the allowance is in another unit, or in one that is not known */
function amountIn(unit: Unit, allowance: AllowanceOptions['allowance']): AllowanceView['allowed'] {
  if (allowance === null || allowance === 'unlimited') return allowance;
  if (unit.kind !== 'unknown' && sameUnit(allowance.unit, unit)) return decimal(allowance.value);
  throw new UnitMismatchError('The allowance is in another unit than what is used, so neither is a share of the other. Give the allowance in the unit of the view: { value, unit: view.unit }.', [allowance.unit, unit]);
}

type Figures = Pick<AllowanceView, 'period' | 'unit' | 'allowed' | 'used'>;

function figuresOf(source: UsageView | SpendView | UsedFigure, asOf: Instant, { allowance, period, measure = 'gross' }: AllowanceOptions): Figures {
  const allowed = amountIn(source.unit, allowance);
  if (source.kind === 'used') {
    return { period: askedInterval(source.period, 'figure.period'), unit: source.unit, allowed, used: source.used === null ? null : decimal(source.used) };
  }
  const asked = askedInterval(period ?? source.interval, 'options.period');
  return { period: asked, unit: source.unit, allowed, used: usedIn(source, asked, asOf, measure) };
}

function balanceOf({ allowed, used }: Figures): Pick<AllowanceView, 'remaining' | 'overage' | 'shareUsed'> {
  if (allowed === null || used === null) return { remaining: null, overage: null, shareUsed: null };
  if (allowed === 'unlimited') return { remaining: null, overage: ZERO, shareUsed: null };
  return {
    remaining: maximum(ZERO, subtract(allowed, used)),
    overage: maximum(ZERO, subtract(used, allowed)),
    shareUsed: isZero(allowed) ? null : divide(used, allowed, SHARE_DIGITS),
  };
}

/**
 * How much of an allowance has been used, and whether at a pace that it lasts for the period. An allowance is what is included in a period:
 * by a plan of yours, by the free first tier of a price (`includedQuantity`), or by a commit or credit, whose line tells it itself.
 *
 * ```ts
 * import { decimal, toAllowanceView } from '@meterboard/data';
 *
 * const allowance = toAllowanceView(view, { now, allowance: { value: decimal('1000000'), unit: view.unit } });
 * ```
 *
 * A usage or spend view is of the period so far, in buckets that begin with it. A line has one segment, or one that is active; where other
 * things than usage took from a line of several segments, what was used of one of them is not known.
 *
 * @throws UnitMismatchError if the allowance is in another unit than what is used
 * @throws TimeRangeError if `now` is not an instant, the view does not show the period, or the line has no single period
 * @throws AggregationError for a metric whose values do not add up, and for running totals
 * @throws WireFormatError for an option that is not of its type, such as `options.allowance`
 */
export function toAllowanceView(source: UsageView | SpendView | UsedFigure, options: AllowanceOptions): AllowanceView;
export function toAllowanceView(line: BalanceLine, options: LineAllowanceOptions): AllowanceView;
export function toAllowanceView(source: UsageView | SpendView | UsedFigure | BalanceLine, options: AllowanceOptions | LineAllowanceOptions): AllowanceView {
  const isLine = 'segments' in source;
  if (source.kind === 'used') check(source, place(null, 'figure'), { unit: aUnit });
  checkOptions<LineAllowanceOptions & Partial<AllowanceOptions>>(options, { 'tolerance?': fraction, 'measure?': 'gross|net', ...(isLine ? {} : { allowance: anAllowance }) });
  const asOf = instant(options.now, 'options.now');
  const figures = isLine ? { ...useOfLine(source), unit: source.unit } : figuresOf(source, asOf, options as AllowanceOptions);
  const { period, unit, allowed, used } = figures;
  const elapsed = elapsedOf(period, asOf);
  const pace = paceOf(figures, elapsed, decimal(options.tolerance ?? 0.05));
  return { kind: 'allowance', asOf, period, unit, allowed, used, ...balanceOf(figures), shareGone: shareGoneOf(elapsed), pace };
}
