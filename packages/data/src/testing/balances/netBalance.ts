import { CENTS } from '../creditTypes.js';
import type { CustomerSketch } from '../customer.js';
import { balanceRows } from './balanceRows.js';
import { exactSum } from './moves.js';

/** An answer of POST /v1/contracts/customerBalances/getNetBalance. */
export interface SampleNetBalance {
  data: { balance: number; credit_type_id: string };
}

export interface NetBalanceSketch extends CustomerSketch {
  /** Default USD. */
  creditTypeId?: string | undefined;
  /** Default 'all', as at Metronome: the figure includes postpaid commits, which are owed. */
  scope?: 'spendable' | 'all' | undefined;
}

/** The fields that a net balance is computed from. */
export interface Held {
  readonly type: string;
  readonly balance?: number | string | null | undefined;
  readonly access_schedule?: { readonly credit_type?: { readonly id: string } | null | undefined } | null | undefined;
}

export function netBalanceOf(balances: readonly Held[], creditTypeId: string, scope: 'spendable' | 'all'): SampleNetBalance {
  const held = balances.filter(({ type, access_schedule }) => access_schedule?.credit_type?.id === creditTypeId && (scope === 'all' || type !== 'POSTPAID'));
  return { data: { balance: exactSum(held.map(({ balance }) => Number(balance ?? 0))), credit_type_id: creditTypeId } };
}

/** An answer of POST /v1/contracts/customerBalances/getNetBalance: the sum of `balanceRows` of the same sketch, in one credit type. */
export const netBalanceAnswer = ({ creditTypeId = CENTS.id, scope = 'all', ...sketch }: NetBalanceSketch = {}): SampleNetBalance =>
  netBalanceOf(balanceRows(sketch), creditTypeId, scope);
