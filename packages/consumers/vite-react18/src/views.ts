import { interval, toBalancesView, toInvoicesView, toNetBalanceView, toSpendView, toUsageView } from '@meterboard/data';
import { balanceRows, breakdownRows, groupedUsageRows, invoiceRows, netBalanceAnswer, SAMPLE_NOW } from '@meterboard/data/testing';

const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const range = { interval: OCTOBER, bucket: 'day', now: SAMPLE_NOW } as const;

export const usage = toUsageView(groupedUsageRows(), { ...range, groupBy: ['region'] });
export const spend = toSpendView(breakdownRows({ interval: OCTOBER }), range);
export const balances = toBalancesView(balanceRows(), { now: SAMPLE_NOW });
export const credit = toNetBalanceView(netBalanceAnswer(), { now: SAMPLE_NOW });
export const invoices = toInvoicesView(invoiceRows(), { now: SAMPLE_NOW });
