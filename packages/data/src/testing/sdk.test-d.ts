import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { BillingSource } from '../source/billingSource.js';
import type {
  alertRows,
  balanceRecord,
  balanceRows,
  batchedUsageRows,
  breakdownRows,
  contractRows,
  creditTypeRows,
  fakeSource,
  FakeSourceOptions,
  groupedUsageRows,
  invoiceRecord,
  invoiceRows,
  metricRows,
  netBalanceAnswer,
  rateRows,
  seatRows,
} from '../testing.js';

// Builders return the types of @metronome/sdk, so that a fake client can return their rows unchanged.
expectTypeOf<ReturnType<typeof groupedUsageRows>>().toExtend<Metronome.V1.UsageListWithGroupsResponse[]>();
expectTypeOf<ReturnType<typeof batchedUsageRows>>().toExtend<Metronome.V1.UsageListResponse[]>();
expectTypeOf<ReturnType<typeof breakdownRows>>().toExtend<Metronome.V1.Customers.InvoiceListBreakdownsResponse[]>();
expectTypeOf<ReturnType<typeof invoiceRows>>().toExtend<Metronome.V1.Customers.Invoice[]>();
expectTypeOf<ReturnType<typeof invoiceRecord>>().toExtend<Metronome.V1.Customers.Invoice>();
expectTypeOf<ReturnType<typeof balanceRows>>().toExtend<Metronome.V1.ContractListBalancesResponse[]>();
expectTypeOf<ReturnType<typeof balanceRecord>>().toExtend<Metronome.V1.ContractListBalancesResponse>();
expectTypeOf<ReturnType<typeof netBalanceAnswer>>().toExtend<Metronome.V1.ContractGetNetBalanceResponse>();
expectTypeOf<ReturnType<typeof metricRows>>().toExtend<Metronome.V1.Customers.CustomerListBillableMetricsResponse[]>();
expectTypeOf<ReturnType<typeof creditTypeRows>>().toExtend<Metronome.V1.PricingUnitListResponse[]>();
expectTypeOf<ReturnType<typeof alertRows>>().toExtend<Metronome.V1.Customers.CustomerAlert[]>();
expectTypeOf<ReturnType<typeof contractRows>>().toExtend<Metronome.ContractV2[]>();
expectTypeOf<ReturnType<typeof seatRows>>().toExtend<Metronome.V1.ContractListSeatBalancesResponse['data']>();
expectTypeOf<ReturnType<typeof rateRows>>().toExtend<Metronome.V1.ContractRetrieveRateScheduleResponse['data']>();

// A fake is a complete source, and takes the builders' rows.
expectTypeOf<ReturnType<typeof fakeSource>>().toExtend<Required<BillingSource>>();
expectTypeOf<{
  usage: ReturnType<typeof groupedUsageRows>;
  breakdowns: ReturnType<typeof breakdownRows>;
  invoices: ReturnType<typeof invoiceRows>;
  balances: ReturnType<typeof balanceRows>;
  metrics: ReturnType<typeof metricRows>;
  creditTypes: ReturnType<typeof creditTypeRows>;
  rates: ReturnType<typeof rateRows>;
}>().toExtend<NonNullable<FakeSourceOptions['rows']>>();
expectTypeOf<{ failWith: { refunds: Error } }>().not.toExtend<FakeSourceOptions>();
// Only postpaid commits can be trued up.
expectTypeOf<{ type: 'CREDIT'; name: string; segments: []; events: [{ kind: 'trued-up'; at: string; amount: number }] }>().not.toExtend<Parameters<typeof balanceRecord>[0]>();
