import { useMemo, useReducer } from 'react';
import type { TimeSeriesView } from '@meterboard/data';
import { tableModel, type TableModel, type TableOptions } from '../chart/table.js';
import type { Words } from '../chart/words.js';

/** A year of hours as table rows would freeze the page, so this many are added at a time. */
const PAGE = 200;

export interface TableView {
  shown: boolean;
  toggle: () => void;
  /** Null while the chart is shown. */
  model: TableModel | null;
  /** Shows more rows; null where all are shown. */
  onMore: (() => void) | null;
}

/** The switch between chart and table. The table is only built while it is shown. */
export function useTableView(view: TimeSeriesView, { title, measure, events }: Omit<TableOptions, 'limit'>, words: Words): TableView {
  const [shown, toggle] = useReducer((last: boolean) => !last, false);
  const [limit, onMore] = useReducer((last: number) => last + PAGE, PAGE);
  const model = useMemo(
    () => (shown ? tableModel(view, { title, measure, events, limit }, words) : null),
    [shown, view, title, measure, events, limit, words],
  );
  return { shown, toggle, model, onMore: limit < view.buckets.length ? onMore : null };
}
