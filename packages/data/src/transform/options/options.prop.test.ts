import { describe, expect, it } from 'vitest';
import { BillingError } from '../../errors.js';
import { fc } from '../../properties.test.kit.js';
import { instant, interval } from '../../time/instant.js';
import { projectBurnDown } from '../projectBurnDown.js';
import { projectSpend } from '../projectSpend.js';
import { day as record, usage } from '../spend/records.test.kit.js';
import { toBalancesView } from '../toBalancesView.js';
import { toNetBalanceView } from '../toNetBalanceView.js';
import { toSpendView } from '../toSpendView.js';
import { toUsageView } from '../toUsageView.js';
import { row } from '../usage/rows.test.kit.js';

const now = instant('2024-11-20T00:00:00Z');
const span = { interval: interval('2024-10-01T00:00:00Z', '2024-12-01T00:00:00Z'), bucket: 'day' } as const;
const rows = [row(1, 5, { region: 'eu' }), row(2, 7, { region: 'us' })];
const records = Array.from({ length: 14 }, (_, date) => record(`2024-11-${String(date + 1).padStart(2, '0')}`, [usage(100 + date)]));
const spend = toSpendView(records, span);
const balances = toBalancesView([], { now });

/** A function, valid options for it, and the names of all its options. */
const ASKED: [name: string, run: (options: never) => unknown, good: object, names: string[]][] = [
  ['toUsageView', (options) => toUsageView(rows, options), { ...span, groupBy: ['region'] }, ['interval', 'bucket', 'timeZone', 'aggregation', 'unit', 'metric', 'groupBy', 'groupLabels', 'maxSeries', 'missing', 'now']],
  ['toSpendView', (options) => toSpendView(records, options), span, ['interval', 'bucket', 'timeZone', 'groupBy', 'groupLabels', 'maxSeries', 'creditTypeId', 'consolidated', 'statuses', 'units', 'now']],
  ['toBalancesView', (options) => toBalancesView([], options), { now }, ['now', 'units']],
  ['toNetBalanceView', (options) => toNetBalanceView({ balance: 1, credit_type_id: 'x' }, options), { now }, ['now', 'scope', 'lowBelow', 'units']],
  ['projectSpend', (options) => projectSpend(spend, options), { now }, ['now', 'period', 'measure', 'seed']],
  ['projectBurnDown', (options) => projectBurnDown(balances, spend, options), {}, ['until', 'seed']],
];

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(null, '', '__proto__', -1, Number.NaN, [null], [[]], [{}], { start: '2024-10-01T00:00:00Z', end: null }, { kind: 'currency' }, { group: '__proto__' }),
);

describe.each(ASKED)('%s', (_name, run, good, names) => {
  it('gives a view or a BillingError, whatever the value of an option', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, value) => {
        try {
          run({ ...good, [name]: value } as never);
        } catch (error) {
          expect(error).toBeInstanceOf(BillingError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
