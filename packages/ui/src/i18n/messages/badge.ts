/** Sentences of the net balance badge, which has room for a word or two. */
export interface BadgeMessages {
  balanceLevel: Record<'healthy' | 'low' | 'empty', string>;
  balanceUnavailable: string;
  /** The net balance counts postpaid commits, which are owed. */
  balanceScopeAll: string;
}
