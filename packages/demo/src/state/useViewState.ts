import { useCallback, useMemo } from 'react';
import { navigate, useLocation } from './location.ts';
import { readViewState, writeViewState, type ViewState } from './view-state.ts';

export type ChangeView = (change: Partial<ViewState>) => void;

/** The view's state, kept in the address bar: Back undoes a choice, a copied link restores the view. */
export function useViewState(): [ViewState, ChangeView] {
  const { pathname, searchParams } = useLocation();
  const state = useMemo(() => readViewState(searchParams), [searchParams]);
  const change = useCallback(
    (part: Partial<ViewState>) => {
      // A bucket size that does not fit the new range falls back to the range's own when it is read.
      const search = writeViewState({ ...state, ...part });
      // What is there already is no step for Back to undo.
      if (search !== writeViewState(state)) navigate(pathname + search);
    },
    [pathname, state],
  );
  return [state, change];
}
