import type { ReactElement } from 'react';
import { unitKey } from '@meterboard/data';
import { Amount } from '../../parts/Amount.js';
import { FigureGroups } from '../../parts/FigureGroups.js';
import { SearchField } from '../../parts/SearchField.js';
import type { SeatBalanceTableState } from './useSeatBalanceTable.js';

/** So many seats are seen at a glance, and need no search. */
const FEW = 5;

/** Unit by unit, what all seats together have left, have used and were given; beside it, the search. */
export function SeatTotals({ table: { totals, rows, search, onSearch, words } }: { table: SeatBalanceTableState }): ReactElement {
  const { messages } = words;
  const isPartial = rows.some(({ unit }) => unit.kind === 'unknown');
  return (
    <FigureGroups
      groups={totals.map(({ unit, remaining, used, allowance }) => ({
        key: unitKey(unit),
        figures: [
          { label: messages.columnRemaining, value: <Amount value={remaining} unit={unit} words={words} /> },
          { label: messages.columnUsed, value: <Amount value={used} unit={unit} words={words} /> },
          { label: messages.columnAllowance, value: <Amount value={allowance} unit={unit} words={words} /> },
        ],
      }))}
      caution={isPartial ? messages.totalPartial : undefined}
      switches={rows.length > FEW || search !== '' ? <SearchField label={messages.findSeat} value={search} onChange={onSearch} /> : undefined}
    />
  );
}
