import type { LoadState } from '../hooks/loadState.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { Messages } from '../i18n/messages.js';

/** The state of a panel that the source cannot provide figures for. Nothing was requested, so there is nothing to try again. */
export const UNAVAILABLE: LoadState<never> = { status: 'error', error: null, isFetching: false };

/** The words of such a panel. */
export const unavailableWords = (messages: DashboardMessages): Partial<Messages> => ({ errorTitle: messages.unavailableTitle, errorUnknown: messages.unavailableDetail });

/** The same state with its data changed. Where identity matters, `change` must return the same object for the same data. */
export function mapState<T, R>(state: LoadState<T>, change: (data: T) => R): LoadState<R> {
  if (state.status === 'pending') return state;
  if (state.status === 'success') return { ...state, data: change(state.data) };
  return { ...state, data: state.data === undefined ? undefined : change(state.data) };
}
