import { digitsOf } from '../../chart/digits.js';
import type { Stop } from '../../chart/burnDown/stops.js';
import type { TableModel } from '../../chart/table.js';
import { axisUnit, bare } from '../../chart/valueTicks.js';
import { billingDay } from '../../i18n/billingDates.js';
import type { Unit } from '@meterboard/data';
import type { BurnDownWords } from './words.js';

const FIGURES = ['balance', 'low', 'high'] as const;

/** Every stop of the chart as a row: what is left, and between which amounts it likely lies. What is known is exact; more digits of a forecast would tell nothing. */
export function burnDownTable(title: string, stops: readonly Stop[], events: readonly (readonly string[])[], unit: Unit, { messages, formats }: BurnDownWords): TableModel {
  const digits = digitsOf(stops.map(({ known, balance }) => (known ? balance : null)));
  const columns = FIGURES.map((figure) => stops.map((stop) => (stop.known ? formats.exactAmount(stop[figure], bare(unit), digits) : formats.amount(stop[figure], bare(unit)))));
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
