import type { RechargeLine } from '@meterboard/data';

/** Sentences of the status of recharges. Amounts, shares and days are formatted. */
export interface RechargeMessages {
  rechargesEmptyTitle: string;
  rechargesEmptyDetail: string;
  /** What a threshold is called, by what reaches it. */
  rechargeTrigger: Record<RechargeLine['trigger'], string>;
  rechargeStatus: Record<RechargeLine['status'], string>;
  /** While it is on. */
  rechargeWhen: (threshold: string, upTo: string) => string;
  /** While it is off. */
  rechargeWould: (threshold: string, upTo: string) => string;
  /** Where the contract does not say in which currency its amounts are. */
  rechargeUnknown: string;
  chargeWhen: (threshold: string) => string;
  chargeWould: (threshold: string) => string;
  chargeUnknown: string;
  currencyUnknown: string;
  /** The least that one recharge costs. */
  rechargeCosts: (amount: string) => string;
  /** The least that one recharge buys, in a unit that is not money. */
  rechargeBuys: (amount: string) => string;
  /** With a discount: the least that is bought, and what it costs. */
  rechargeBuysFor: (amount: string, price: string) => string;
  /** A discount that ends at some amount of spend. */
  discountCapped: (share: string) => string;
  /** What has to be paid before a recharge can be used; empty for a gateway of an unknown kind. */
  rechargeGate: Record<Exclude<RechargeLine['gate'], 'other'>, string>;
  rechargeSomeProducts: string;
  rechargeSomeBalances: string;
  rechargeOffDetail: string;
  rechargeStarts: (day: string) => string;
  /** What the host knows of the last payment. */
  paymentStatus: Record<'failed' | 'action-required', string>;
  paymentDetail: Record<'failed' | 'action-required', string>;
  /** In place of a contract's name. */
  unnamedContract: string;
}
