'use client';
import { forwardRef, useId, type ReactElement } from 'react';
import type { RateCardView } from '@meterboard/data';
import { asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { Loadable } from '../../hooks/loadState.js';
import { billingDay } from '../../i18n/billingDates.js';
import { TableFrame } from '../../parts/TableFrame.js';
import type { TableProps } from '../../parts/tableProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Scroller } from './CostSimulator.styles.js';
import { SimulatorRow } from './SimulatorRow.js';
import { SimulatorTotals } from './SimulatorTotals.js';
import { useCostSimulator, type CostSimulatorState, type SimulatorStateProps } from './useCostSimulator.js';

export type CostSimulatorProps = Loadable<RateCardView> & SettingsProps & TableProps & SimulatorStateProps;

/**
 * What other quantities would cost: a field for each product of a contract, the exact cost of each at the contract's own prices, tier by
 * tier, and how far the sum is from where it started. An estimate before commits and credits, and no offer, which it says itself.
 *
 * ```tsx
 * import { quantitiesOf } from '@meterboard/data';
 * import type { InvoiceSummary, RateCardView } from '@meterboard/data';
 * import { CostSimulator } from '@meterboard/ui';
 *
 * const Estimate = ({ card, invoice }: { card: RateCardView; invoice: InvoiceSummary }) => (
 *   <CostSimulator caption="Estimate" data={card} defaultQuantities={quantitiesOf(invoice, card)} />
 * );
 * ```
 */
export const CostSimulator = forwardRef<HTMLElement, CostSimulatorProps>(function CostSimulator(props, ref): ReactElement {
  const table = useCostSimulator(props);
  const { loaded, titleId, spoken, words } = table;
  const card = loaded.data;
  return (
    <TableFrame props={props} rootRef={ref} table={table}>
      {card === null ? null : (
        <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="table">
          <SimulatorTotals table={table} />
          <Products caption={props.caption} table={table} />
          <p data-part="estimate-note" suppressHydrationWarning>
            {words.messages.estimateNote(billingDay(card.at, words.formats))}
          </p>
          <span data-part="hidden" aria-live="polite" aria-atomic="true">
            {spoken}
          </span>
        </Scroller>
      )}
    </TableFrame>
  );
});

function Products({ caption, table }: { caption: string; table: CostSimulatorState }): ReactElement {
  const id = useId();
  const { messages } = table.words;
  return (
    <table {...asTable} data-part="simulator" data-cards>
      <caption>
        <span data-part="hidden">{caption}</span>
      </caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          {[messages.columnProduct, messages.columnEstimateQuantity, messages.columnEstimate].map((label) => (
            <th {...asColumnHeader} key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {table.rows.map((row, index) => (
          <SimulatorRow key={row.id} row={row} table={table} id={`${id}-${index}`} />
        ))}
      </tbody>
    </table>
  );
}
