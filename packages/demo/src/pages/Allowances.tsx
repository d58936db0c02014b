import type { BalancesView } from '@meterboard/data';
import { AllowanceMeter, type LoadState } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { allowancesOf } from '../billing/allowances.ts';
import { Row } from '../kit/layout.ts';

const MOST = 3;

/** Whether what was bought or given lasts for its period. Nothing where there is none of it: the table of balances says so, as it does what went wrong. */
export function Allowances({ balances }: { balances: LoadState<BalancesView> }): ReactNode {
  const { data, status } = balances;
  if (data === undefined) return status === 'pending' ? <AllowanceMeter title="Commits and credits in use" headingLevel={2} state={{ status }} /> : null;
  const allowances = allowancesOf(data, MOST);
  if (allowances.length === 0) return null;
  return (
    <Row $min="20rem">
      {allowances.map(({ id, name, view }) => (
        <AllowanceMeter key={id} title={name} headingLevel={2} state={{ ...balances, data: view }} />
      ))}
    </Row>
  );
}
