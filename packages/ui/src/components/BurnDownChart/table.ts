import { digitsOf } from '../../chart/digits.js';
import type { Stop } from '../../chart/burnDown/stops.js';
import type { TableModel } from '../../chart/table.js';
import { axisUnit, bare } from '../../chart/valueTicks.js';
import { billingDay } from '../../i18n/billingDates.js';
import type { Decimal, Unit } from '@meterboard/data';
import type { BurnDownWords } from './words.js';

const FIGURES = ['balance', 'low', 'high'] as const;

/** Every stop of the chart as a row: what is left, and between which amounts it likely lies. */
export function burnDownTable(title: string, stops: readonly Stop[], events: readonly (readonly string[])[], unit: Unit, { messages, formats }: BurnDownWords): TableModel {
  const write = (column: readonly Decimal[]): string[] => {
    const digits = digitsOf(column);
    return column.map((value) => formats.exactAmount(value, bare(unit), digits));
  };
  const columns = FIGURES.map((figure) => write(stops.map((stop) => stop[figure])));
  const named = axisUnit(unit, messages.unknownUnit);
  return {
    caption: title,
    unit: named === title ? null : named,
    columns: [
      { id: 'period', label: messages.period },
      { id: 'balance', label: messages.burnDownBalance },
      { id: 'low', label: messages.burnDownLow },
      { id: 'high', label: messages.burnDownHigh },
    ],
    rows: stops.map(({ at }, row) => ({ id: at, label: [billingDay(at, formats), ...(events[row] ?? [])].join(' \u00b7 '), cells: columns.map((column) => column[row] ?? null) })),
    foot: null,
    noValue: messages.noData,
  };
}
