/** Sentences of the net balance badge, which has room for a word or two. */
export interface BadgeMessages {
  /** `empty` may be used up, and may be that nothing was ever granted: the balance does not say. */
  balanceLevel: Record<'healthy' | 'low' | 'empty', string>;
  balanceUnavailable: string;
  /** The net balance counts postpaid commits, which are owed. */
  balanceScopeAll: string;
}
