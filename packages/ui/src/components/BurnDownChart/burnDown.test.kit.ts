import { decimal, instant, USD, type BalanceHistory, type BurnDownEstimate, type Decimal, type EstimatePoint, type ExpectedLoss, type Instant } from '@meterboard/data';

export const day = (date: string, year = 2026): Instant => instant(`${year}-${date}T00:00:00Z`);
export const asOf = instant('2026-06-15T12:00:00Z');
const amounts = (estimate: number, low = estimate, high = estimate): { estimate: Decimal; low: Decimal; high: Decimal } => ({ estimate: decimal(estimate), low: decimal(low), high: decimal(high) });
export const point = (date: string, ...figures: Parameters<typeof amounts>): EstimatePoint => ({ at: day(date), ...amounts(...figures) });
export const loss = (date: string, name: string, ...figures: Parameters<typeof amounts>): ExpectedLoss => ({ lineId: name, name, at: day(date), ...amounts(...figures) });

/** 40 left, 10 a day; of the last 10, 4 expire on the 18th, and the rest is used up on the 19th. */
export const burnDown = (given: Partial<BurnDownEstimate> = {}): BurnDownEstimate => ({
  kind: 'burn-down',
  status: 'estimate',
  asOf,
  until: day('06-20'),
  unit: USD,
  balance: decimal('39.995'),
  points: [{ at: asOf, ...amounts(40) }, point('06-16', 35, 34, 36), point('06-17', 25, 22, 28), point('06-18', 15, 10, 20), point('06-18', 11, 6, 16), point('06-19', 1, 0, 9), point('06-20', 0)],
  lines: [],
  runOut: { estimate: instant('2026-06-19T02:24:00Z'), earliest: day('06-19'), latest: instant('2026-06-19T22:00:00Z') },
  losses: [loss('06-18', 'Promo', 4, 2, 6), loss('06-20', 'Maybe', 0, 0, 3)],
  partial: false,
  basis: 30,
  ...given,
});

export const history = (given: Partial<BalanceHistory> = {}): BalanceHistory => ({
  kind: 'balance-history',
  asOf,
  unit: USD,
  points: [
    { at: day('06-01'), balance: decimal(100) },
    { at: day('06-10'), balance: decimal(60) },
    { at: asOf, balance: decimal('39.995') },
  ],
  partial: false,
  ...given,
});
