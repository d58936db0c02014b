import { useState } from 'react';
import { useControlled } from '../hooks/useControlled.js';
import { listOf } from '../hooks/listOf.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { nextSort, type Sort } from './sort.js';

/** How a table is sorted and which rows are open: each is kept by the table, or by the host where it is given. */
export interface TableStateProps<C extends string> {
  /** Null: the view's own order. */
  sort?: Sort<C> | undefined;
  defaultSort?: Sort<C> | undefined;
  onSortChange?: ((sort: Sort<C>) => void) | undefined;
  /** Ids of the rows whose details are open. */
  expanded?: readonly string[] | undefined;
  defaultExpanded?: readonly string[] | undefined;
  onExpandedChange?: ((expanded: readonly string[]) => void) | undefined;
}

export interface TableState<C extends string> {
  sort: Sort<C>;
  /** A reader has asked for another order: the new one has to be spoken. */
  hasSorted: boolean;
  onSort: (column: C) => void;
  expanded: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** `first` is the direction in which the first press sorts each column. The callbacks keep their identity, so that rows can be memoised. */
export function useTableState<C extends string>(props: TableStateProps<C>, first: Record<C, 'ascending' | 'descending'>): TableState<C> {
  const [asked, setSort] = useControlled<Sort<C>>({ value: props.sort, defaultValue: props.defaultSort ?? null, onChange: props.onSortChange });
  const [expanded, setExpanded] = useControlled({ value: props.expanded ? listOf(props.expanded) : undefined, defaultValue: listOf(props.defaultExpanded), onChange: props.onExpandedChange });
  // An old URL may name a column that does not exist: then the view's own order is kept.
  const sort = asked && Object.hasOwn(first, asked.column) ? asked : null;
  const [hasSorted, setHasSorted] = useState(false);
  const onSort = useStableCallback((column: C) => {
    setHasSorted(true);
    setSort(nextSort(sort, column, first[column]));
  });
  const onToggle = useStableCallback((id: string) => { setExpanded(expanded.includes(id) ? expanded.filter((each) => each !== id) : [...expanded, id]); });
  return { sort, hasSorted, onSort, expanded: new Set(expanded), onToggle };
}
