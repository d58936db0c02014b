import { describe, expect, test } from 'vitest';
import { askSandbox, customerId } from '../../test/client.js';
import { DEMO_CUSTOMERS } from '../demo-customers.js';
import { AI_CREDITS, USD } from '../world/units.js';

const asked = askSandbox();

interface Threshold {
  is_enabled: boolean;
  threshold_amount: number;
  recharge_to_amount: number;
  custom_credit_type_id?: string;
}
type Contract = Record<'prepaid_balance_threshold_configuration' | 'spend_threshold_configuration', Threshold | undefined>;

const contracts = async (id: string): Promise<Contract[]> => (await asked.post('/v2/contracts/list', { customer_id: id }))['data'] as Contract[];

describe('thresholds of contracts', () => {
  test('are in cents for dollars, whole for euros, and name a custom unit', async () => {
    const [[helio], [kestrel], [nordlicht]] = await Promise.all([contracts(customerId('Helio')), contracts(customerId('Kestrel')), contracts(customerId('Nordlicht'))]);
    expect(helio?.prepaid_balance_threshold_configuration).toMatchObject({ is_enabled: true, threshold_amount: 100_000, recharge_to_amount: 1_000_000 });
    expect(helio?.prepaid_balance_threshold_configuration).not.toHaveProperty('custom_credit_type_id');
    expect(kestrel?.prepaid_balance_threshold_configuration).toMatchObject({ is_enabled: false, threshold_amount: 2_000, recharge_to_amount: 10_000, custom_credit_type_id: AI_CREDITS.id });
    expect(nordlicht?.spend_threshold_configuration).toMatchObject({ is_enabled: true, threshold_amount: 20_000 });
    expect(nordlicht).not.toHaveProperty('prepaid_balance_threshold_configuration');
  });

  test('that are switched on are not reached: nothing recharges a balance here', async () => {
    for (const { id } of DEMO_CUSTOMERS) {
      for (const { prepaid_balance_threshold_configuration: recharge } of await contracts(id)) {
        if (!recharge?.is_enabled) continue;
        const answer = await asked.post('/v1/contracts/customerBalances/getNetBalance', { customer_id: id, credit_type_id: recharge.custom_credit_type_id ?? USD.id, filters: [{ balance_types: ['PREPAID_COMMIT', 'CREDIT'] }] });
        expect((answer['data'] as { balance: number }).balance).toBeGreaterThan(recharge.threshold_amount);
      }
    }
  });
});
