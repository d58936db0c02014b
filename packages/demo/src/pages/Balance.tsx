import { BalanceTable, BurnDownChart } from '@meterboard/ui';
import { decimal } from '@meterboard/data';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CsvButton } from '../billing/CsvButton.tsx';
import { lowBelow } from '../billing/low-balance.ts';
import { balancesQuery } from '../billing/queries.ts';
import { useBurnDown } from '../billing/useBurnDown.ts';
import { useBalanceUnit } from '../billing/useNetBalance.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';

/** Commits and credits: granted, used, left, and how long that lasts. */
export function Balance(): ReactNode {
  const balances = useQuery(balancesQuery());
  const burnDown = useBurnDown();
  const low = lowBelow(useBalanceUnit());
  return (
    <Stack>
      <PageHeading title="Balance" control={<CsvButton name="commits-and-credits" view={balances.data} />}>
        What you bought in advance or were given, how much is left, and when it expires.
      </PageHeading>
      {burnDown === null ? null : <BurnDownChart title="Balance over time" headingLevel={2} references={[{ label: 'Low balance', value: decimal(low) }]} {...burnDown} />}
      <BalanceTable caption="Commits and credits" headingLevel={2} height="auto" state={balances} />
    </Stack>
  );
}
