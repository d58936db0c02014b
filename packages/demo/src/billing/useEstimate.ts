import { quantitiesOf, type InvoiceSummary, type RateCardView, type SimulatedQuantity } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQueries, useQuery } from '@tanstack/react-query';
import { invoicesQuery, ratesQuery } from './queries.ts';

/** What one contract charges, and what of it was used in the current period. */
export interface ContractEstimate {
  contractId: string | null;
  name: string;
  card: LoadState<RateCardView>;
  /** Undefined where nothing has been used yet. */
  start: readonly SimulatedQuantity[] | undefined;
}

const isRunning = ({ isCurrent, type, status }: InvoiceSummary): boolean => isCurrent && type === 'usage' && status !== 'void';

/** The contracts of the running invoices, or the one in force where there are none: the prices of each, and this month's quantities. */
export function useEstimate(): readonly ContractEstimate[] {
  const invoices = useQuery(invoicesQuery);
  const running = invoices.data?.invoices.filter(isRunning) ?? [];
  const contracts = running.length === 0 ? [undefined] : running.map(({ contractId }) => contractId ?? undefined);
  const cards = useQueries({ queries: contracts.map((contractId) => ({ ...ratesQuery({ contractId }), enabled: !invoices.isPending })) });
  return cards.map((card, index) => {
    const invoice = running[index];
    return {
      contractId: contracts[index] ?? null,
      name: card.data?.contract?.name ?? 'Contract',
      card: invoices.isError ? { status: 'error', error: invoices.error, isFetching: invoices.isFetching, refetch: invoices.refetch } : card,
      start: invoice === undefined || card.data === undefined ? undefined : quantitiesOf(invoice, card.data),
    };
  });
}
