import { BalanceTable, BurnDownChart, RechargeStatus, SeatBalanceTable } from '@meterboard/ui';
import { decimal } from '@meterboard/data';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CsvButton, SeatsCsvButton } from '../billing/CsvButton.tsx';
import { lowBelow } from '../billing/low-balance.ts';
import { balancesQuery, rechargesQuery, seatBalancesQuery } from '../billing/queries.ts';
import { useBurnDown } from '../billing/useBurnDown.ts';
import { useBalanceUnit } from '../billing/useNetBalance.ts';
import { Cluster, Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';

/** Commits and credits: granted, used, left, and how long that lasts. */
export function Balance(): ReactNode {
  const balances = useQuery(balancesQuery());
  const seats = useQuery(seatBalancesQuery);
  const recharges = useQuery(rechargesQuery);
  const hasSeats = seats.data !== undefined && seats.data.seats.length > 0;
  const burnDown = useBurnDown();
  const low = lowBelow(useBalanceUnit());
  return (
    <Stack>
      <PageHeading
        title="Balance"
        control={
          <Cluster>
            <CsvButton name="commits-and-credits" view={balances.data} />
            {hasSeats && <SeatsCsvButton view={seats.data} />}
          </Cluster>
        }
      >
        What you bought in advance or were given, how much is left, and when it expires.
      </PageHeading>
      {burnDown === null ? null : <BurnDownChart title="Balance over time" headingLevel={2} references={[{ label: 'Low balance', value: decimal(low) }]} {...burnDown} />}
      <BalanceTable caption="Commits and credits" headingLevel={2} height="auto" state={balances} />
      <RechargeStatus title="Automatic charges" headingLevel={2} state={recharges} />
      <SeatBalanceTable caption="Seats" headingLevel={2} height="auto" state={seats} />
    </Stack>
  );
}
