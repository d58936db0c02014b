import { describe, expect, it } from 'vitest';
import { fc } from '../../properties.test.kit.js';
import { HOUR } from '../../time/duration.js';
import { fromEpoch, toEpoch } from '../../time/instant.js';
import { toBalancesView } from '../../transform/toBalancesView.js';
import { toNetBalanceView } from '../../transform/toNetBalanceView.js';
import { toUnits } from '../../transform/toUnits.js';
import { AI_CREDITS, creditTypeRows } from '../creditTypes.js';
import { SAMPLE_NOW } from '../moments.js';
import { exactSum } from './moves.js';
import { invoiceRows } from '../spend/invoiceRows.js';
import { balanceRows } from './balanceRows.js';
import { netBalanceAnswer } from './netBalance.js';

const units = toUnits(creditTypeRows());
const view = toBalancesView(balanceRows(), { now: SAMPLE_NOW, units });

describe('balance rows', () => {
  it('are of every kind and in every state, and every ledger closes', () => {
    expect(new Set(view.lines.map(({ kind }) => kind))).toEqual(new Set(['prepaid-commit', 'postpaid-commit', 'credit']));
    expect(new Set(view.lines.map(({ status }) => status))).toEqual(new Set(['active', 'upcoming', 'expired', 'used-up', 'archived']));
    expect(view.lines.every(({ reconciled }) => reconciled === true)).toBe(true);
    expect(view.issues.map(({ code }) => code)).toEqual(['archived']);
    expect(view.totals.map(({ unit }) => (unit.kind === 'currency' ? unit.code : unit.kind))).toEqual(['USD', 'pricing-unit']);
  });

  it('have one deduction for each invoice that drew on them, of just that amount', () => {
    const applied = invoiceRows().flatMap(({ id, line_items }) =>
      line_items.filter(({ type }) => type === 'applied_commit_or_credit').map((line) => ({ key: `${line.commit_segment_id ?? ''} ${id}`, amount: line.total })),
    );
    const deducted = balanceRows().flatMap(({ ledger }) => ledger.flatMap((entry) => ('invoice_id' in entry && 'segment_id' in entry ? [{ key: `${entry.segment_id} ${entry.invoice_id}`, amount: entry.amount }] : [])));
    expect(deducted.length).toBe(25);
    expect(new Set(deducted.map(({ key }) => key)).size).toBe(deducted.length);
    expect(new Set(applied.map(({ key }) => key))).toEqual(new Set(deducted.map(({ key }) => key)));
    for (const { key, amount } of deducted) expect(exactSum(applied.filter((one) => one.key === key).map((one) => one.amount))).toBe(amount);
  });

  it('have pending deductions for the current draft', () => {
    const commit = view.lines.find(({ name }) => name === 'Annual commit');
    expect(Number(commit?.pending)).toBeGreaterThan(0);
    expect(commit?.ledger?.at(-1)).toMatchObject({ at: '2024-11-01T00:00:00.000Z', bucket: 'used', balance: commit?.remaining });
  });

  it('add up to the net balance', () => {
    const total = view.totals[0];
    expect(toNetBalanceView(netBalanceAnswer({ scope: 'spendable' }), { now: SAMPLE_NOW }).balance.value).toBe(total?.spendable);
    const all = toNetBalanceView(netBalanceAnswer(), { now: SAMPLE_NOW });
    expect(Number(all.balance.value)).toBeCloseTo(Number(total?.spendable) + Number(total?.obligation), 6);
    expect(netBalanceAnswer({ creditTypeId: AI_CREDITS.id }).data.credit_type_id).toBe(AI_CREDITS.id);
  });

  it('close for any customer at any moment', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -8000, max: 8000 }), (seed, hours) => {
        const now = fromEpoch(toEpoch(SAMPLE_NOW) + hours * HOUR);
        const { lines } = toBalancesView(balanceRows({ seed, now }), { now, units });
        expect(lines.filter(({ reconciled }) => reconciled !== true)).toEqual([]);
      }),
      { seed: 20_241_024, numRuns: 6 },
    );
  });
});
