import type { StandardSchemaV1 } from '@standard-schema/spec';
import { expectTypeOf } from 'vitest';
import type { BillingSource } from '../source/billingSource.js';
import type { NetBalanceView } from '../view/balances.js';
import type { UsageRow } from '../wire/usage.js';
import * as schemas from '../schema.js';
import { oneOf, record, type Check } from './check.js';
import { money, moment } from './parts.js';

type ViewOf<M extends keyof BillingSource> = Awaited<ReturnType<NonNullable<BillingSource[M]>>>;

// Every view that a source answers with has a schema, of exactly its type, by the specification's own types.
const answers = {
  usage: schemas.usageViewSchema,
  spend: schemas.spendViewSchema,
  balances: schemas.balancesViewSchema,
  netBalance: schemas.netBalanceViewSchema,
  invoices: schemas.invoicesViewSchema,
  metrics: schemas.metricsViewSchema,
  embedUrl: schemas.embedViewSchema,
  alerts: schemas.alertsViewSchema,
  seatBalances: schemas.seatBalancesViewSchema,
  recharges: schemas.rechargesViewSchema,
  rates: schemas.rateCardViewSchema,
};
answers satisfies { readonly [M in keyof typeof answers & keyof BillingSource]: StandardSchemaV1<ViewOf<M>> };
expectTypeOf<Exclude<keyof BillingSource, keyof typeof answers>>().toEqualTypeOf<never>();
expectTypeOf<StandardSchemaV1.InferOutput<(typeof answers)['netBalance']>>().toEqualTypeOf<NetBalanceView>();
expectTypeOf<StandardSchemaV1.InferInput<typeof schemas.usageRowsSchema>>().toEqualTypeOf<readonly UsageRow[]>();

// A check that knows other fields or words than the view does not compile.
const fields = { kind: oneOf('net-balance'), asOf: moment, balance: money, scope: oneOf('spendable', 'all') };
record({ ...fields, level: oneOf('healthy', 'low', 'empty') }) satisfies Check<NetBalanceView>;
// @ts-expect-error a field is missing
record(fields) satisfies Check<NetBalanceView>;
// @ts-expect-error a word is missing
record({ ...fields, level: oneOf('healthy', 'low') }) satisfies Check<NetBalanceView>;
// @ts-expect-error a field is not the view's
record({ ...fields, level: oneOf('healthy', 'low', 'empty'), more: moment }) satisfies Check<NetBalanceView>;
