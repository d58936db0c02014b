import { decimal, multiply, sign, subtract, type RechargeLine } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { billingDay } from '../../i18n/billingDates.js';
import type { ChipTone } from '../../parts/Chip.js';
import type { RechargeWords } from './words.js';

/** What the host knows of a contract's last payment, by webhooks of type `payment_gate`: a contract does not tell it. */
export interface RechargePayment {
  contractId: string;
  status: 'failed' | 'action-required';
}

/** A recharge in words. */
export interface RechargeFigure {
  recharge: RechargeLine;
  /** "Automatic top-up" */
  trigger: string;
  contract: string;
  status: { label: string; tone: ChipTone };
  /** What happens at which amount. */
  rule: string;
  /** What it costs, how it is paid, and what limits it: whole sentences. */
  notes: readonly string[];
}

const TONES: Record<RechargeLine['status'], ChipTone> = { on: 'good', off: 'over', upcoming: 'coming', over: 'over' };
const ONE = decimal(1);

function ruleOf({ trigger, status, unit, threshold, rechargeTo }: RechargeLine, { messages, formats }: RechargeWords): string {
  if (trigger === 'spend' || rechargeTo === null) {
    if (unit.kind === 'unknown') return messages.chargeUnknown;
    return (status === 'off' ? messages.chargeWould : messages.chargeWhen)(formats.amount(threshold, unit));
  }
  if (unit.kind === 'unknown') return messages.rechargeUnknown;
  return (status === 'off' ? messages.rechargeWould : messages.rechargeWhen)(formats.amount(threshold, unit), formats.amount(rechargeTo, unit));
}

/** What one recharge costs. Of a unit that is not money nobody knows: the contract does not say at what price it is bought. */
function costOf({ unit, least, discount }: RechargeLine, { messages, formats }: RechargeWords): (string | null)[] {
  if (least === null || unit.kind === 'unknown' || sign(least) <= 0) return [];
  const bought = formats.amount(least, unit);
  if (unit.kind !== 'currency') return [messages.rechargeBuys(bought)];
  if (discount === null) return [messages.rechargeCosts(bought)];
  const { paymentFraction, capped } = discount;
  if (capped) return [messages.rechargeBuys(bought), messages.discountCapped(formats.percent(subtract(ONE, paymentFraction), ONE) ?? '')];
  return [messages.rechargeBuysFor(bought, formats.amount(multiply(least, paymentFraction), unit))];
}

function notesOf(recharge: RechargeLine, payment: RechargePayment['status'] | null, words: RechargeWords): string[] {
  const { messages, formats } = words;
  const { status, unit, gate, trigger, someProducts, someBalances, start } = recharge;
  const notes = [
    payment === null ? (status === 'off' ? messages.rechargeOffDetail : null) : messages.paymentDetail[payment],
    status === 'upcoming' ? messages.rechargeStarts(billingDay(start, formats)) : null,
    unit.kind === 'unknown' ? messages.currencyUnknown : null,
    ...costOf(recharge, words),
    gate === 'other' || trigger === 'spend' || status === 'off' ? null : messages.rechargeGate[gate],
    someProducts ? messages.rechargeSomeProducts : null,
    someBalances ? messages.rechargeSomeBalances : null,
  ];
  return notes.filter((note) => note !== null);
}

/** Puts a recharge into words. */
export function figureOf(recharge: RechargeLine, payment: RechargePayment['status'] | null, words: RechargeWords): RechargeFigure {
  const { messages } = words;
  return {
    recharge,
    trigger: messages.rechargeTrigger[recharge.trigger],
    contract: nameOr(recharge.contractName ?? '', messages.unnamedContract),
    status: payment === null ? { label: messages.rechargeStatus[recharge.status], tone: TONES[recharge.status] } : { label: messages.paymentStatus[payment], tone: payment === 'failed' ? 'bad' : 'warning' },
    rule: ruleOf(recharge, words),
    notes: notesOf(recharge, payment, words),
  };
}
