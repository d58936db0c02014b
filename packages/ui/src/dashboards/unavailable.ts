import type { LoadState } from '../hooks/loadState.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { Messages } from '../i18n/messages.js';

/** The state of a panel that the source cannot fill: nothing was asked, so there is nothing to try again. */
export const UNAVAILABLE: LoadState<never> = { status: 'error', error: null, isFetching: false };

/** What such a panel says. */
export const unavailableWords = (messages: DashboardMessages): Partial<Messages> => ({ errorTitle: messages.unavailableTitle, errorUnknown: messages.unavailableDetail });

/** Another view in the same state; `change` must be a constant function of its view where identity counts. */
export function mapState<T, R>(state: LoadState<T>, change: (data: T) => R): LoadState<R> {
  const request = { isFetching: state.isFetching, refetch: state.refetch, progress: state.progress };
  if (state.status === 'pending') return { status: 'pending', ...request };
  if (state.status === 'success') return { status: 'success', data: change(state.data), ...request };
  return { status: 'error', error: state.error, data: state.data === undefined ? undefined : change(state.data), ...request };
}
