import { BalanceTable } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CsvButton } from '../billing/CsvButton.tsx';
import { balancesQuery } from '../billing/queries.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';

/** Commits and credits: granted, used, left. */
export function Balance(): ReactNode {
  const balances = useQuery(balancesQuery());
  return (
    <Stack>
      <PageHeading title="Balance" control={<CsvButton name="commits-and-credits" view={balances.data} />}>
        What you bought in advance or were given, how much is left, and when it expires.
      </PageHeading>
      <BalanceTable caption="Commits and credits" headingLevel={2} height="auto" state={balances} />
    </Stack>
  );
}
