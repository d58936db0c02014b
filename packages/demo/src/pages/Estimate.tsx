import { CostSimulator } from '@meterboard/ui';
import { useState, type ReactNode } from 'react';
import { useEstimate } from '../billing/useEstimate.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Select } from '../kit/Select.tsx';

/** What other quantities would cost at the contract's own prices, beginning with those of this month so far. */
export function Estimate(): ReactNode {
  const estimates = useEstimate();
  const [chosen, choose] = useState<string | null>(null);
  const shown = estimates.find(({ contractId }) => contractId === chosen) ?? estimates[0];
  if (shown === undefined) return null;
  const options = estimates.map(({ contractId, name }) => ({ value: contractId ?? '', label: name }));
  const control = options.length < 2 ? undefined : <Select label="Contract" value={shown.contractId ?? ''} options={options} onChange={choose} />;
  return (
    <Stack>
      <PageHeading title="Estimate" control={control}>
        What it would cost to use more or less than this month so far, at the prices of your contract.
      </PageHeading>
      <CostSimulator key={shown.contractId} caption="Cost estimate" headingLevel={2} height="auto" state={shown.card} defaultQuantities={shown.start} />
    </Stack>
  );
}
