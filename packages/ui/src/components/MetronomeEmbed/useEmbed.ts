'use client';
import { useEffect, useReducer, useRef, useState, type Dispatch, type RefObject } from 'react';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { checkUrl, METRONOME_ORIGINS } from './checkUrl.js';
import { EmbedError } from './EmbedError.js';
import { embedRequest, embedWarnings, type EmbedRequest, type EmbedRequestOptions } from './embedRequest.js';
import { embedReducer, IDLE, seenFrom, type EmbedAction, type EmbedState } from './embedState.js';
import { LONGEST_TIMER, useExpiry } from './useExpiry.js';

/** What `getUrl` is called with. When `signal` aborts, it should cancel its request. */
export interface GetUrlContext extends EmbedRequest {
  signal: AbortSignal;
}

export interface UseEmbedOptions extends EmbedRequestOptions {
  /** Asks the host's backend for a fresh address. Called on mount, on reload, and whenever its arguments change, but not because the function is a new one. */
  getUrl: (context: GetUrlContext) => Promise<string>;
  /** Origins that may be framed. Default: Metronome's own. http only for localhost. */
  allowedOrigins?: readonly string[] | undefined;
  /** Whose dashboard it is: the customer's or the session's id, as for the native dashboards. When it changes, the page and its address are dropped at once, and a new address is asked for. */
  scope?: string | undefined;
  /** The same by its first name; `scope` wins. */
  sessionKey?: string | undefined;
  /** Milliseconds after which a new address is asked for, at least a second. Default, also for what is no such number: only when the page wakes up after an hour or more. */
  refreshAfter?: number | undefined;
  /** Milliseconds within which both the address and the page must arrive. Default, also for what is no such number: 20,000. */
  timeout?: number | undefined;
  /** Of the frame. A lazy frame may start to load at any time, so only its address is timed. Default 'eager'. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Called on every failure. The error never contains the address. Default: the page's own error handling is told, without the `cause`, which may contain anything. */
  onError?: ((error: EmbedError) => void) | undefined;
  /** Called for each option that Metronome will ignore. */
  onWarning?: ((message: string) => void) | undefined;
}

export interface Embed {
  state: EmbedState;
  /** Asks for a new address and drops the present page. */
  reload: () => void;
  /** Handler for the frame's `load` event. */
  onLoad: () => void;
}

const PATIENCE = 20_000;
/** Asking more often than once a second would only load the backend. */
const SHORTEST_LIFE = 1_000;

const isTime = (milliseconds: number | undefined): milliseconds is number => milliseconds !== undefined && milliseconds > 0;

const failed = (cause: unknown): EmbedError =>
  cause instanceof EmbedError ? cause : new EmbedError('request', 'getUrl failed, so there is no address to show. See `cause`, which `onError` is given, and answer from your backend with the address that Metronome made.', cause);

const late = (): EmbedError => new EmbedError('timed-out', 'No dashboard arrived in time. The backend or Metronome may be slow or unreachable; ask again, or allow more time with `timeout`.');

interface Requests {
  key: string;
  /** A new object asks again. `keep`: the present page stays until the new address is there. */
  round: { keep: boolean };
  timeout: number;
  ask: (signal: AbortSignal) => Promise<string>;
  dispatch: Dispatch<EmbedAction>;
}

/** Asks once for each key and round, cancels the request before it, and gives up after `timeout`. Returns when it last asked, in epoch milliseconds. */
function useRequests({ key, round, timeout, ask, dispatch }: Requests): RefObject<number> {
  const attempts = useRef(0);
  const askedAt = useRef(0);
  useEffect(() => {
    const attempt = (attempts.current += 1);
    const controller = new AbortController();
    const { signal } = controller;
    const unlessAborted = (action: EmbedAction): void => {
      if (!signal.aborted) dispatch(action);
    };
    askedAt.current = Date.now();
    dispatch({ type: 'request', attempt, key, keep: round.keep });
    // StrictMode mounts twice; the first mount ends before the microtask, so only one address is requested.
    queueMicrotask(() => {
      if (signal.aborted) return;
      ask(signal).then(
        (url) => { unlessAborted({ type: 'url', attempt, url }); },
        (cause: unknown) => { unlessAborted({ type: 'fail', attempt, error: failed(cause) }); },
      );
    });
    const timer = setTimeout(() => {
      dispatch({ type: 'time-out', attempt, error: late() });
      controller.abort();
    }, timeout);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, round, timeout, ask, dispatch]);
  return askedAt;
}

/** Reports each failure once, and each option that Metronome will ignore. */
function useReports(state: EmbedState, key: string, request: EmbedRequest, { onError, onWarning }: UseEmbedOptions): void {
  const error = state.status === 'failed' || state.status === 'timed-out' ? state.error : null;
  const report = useStableCallback((found: EmbedError) => {
    if (onError) onError(found);
    else reportError(new EmbedError(found.kind, found.message));
  });
  const warn = useStableCallback(() => {
    for (const warning of embedWarnings(request)) onWarning?.(warning);
  });
  useEffect(warn, [key, warn]);
  useEffect(() => {
    if (error !== null) report(error);
  }, [error, report]);
}

/** The behaviour of an embedded dashboard without its looks: when to ask for an address, whether to trust it, and when to give up. */
export function useEmbed(options: UseEmbedOptions): Embed {
  const { allowedOrigins = METRONOME_ORIGINS, scope = options.sessionKey } = options;
  const timeout = isTime(options.timeout) ? Math.min(options.timeout, LONGEST_TIMER) : PATIENCE;
  const refreshAfter = isTime(options.refreshAfter) ? Math.max(options.refreshAfter, SHORTEST_LIFE) : undefined;
  const request = embedRequest(options);
  const key = JSON.stringify([scope, request, allowedOrigins]);
  const [stored, dispatch] = useReducer(embedReducer, IDLE);
  const [round, setRound] = useState({ keep: false });
  const state = seenFrom(stored, key);
  const ask = useStableCallback(async (signal: AbortSignal): Promise<string> => checkUrl(await options.getUrl({ signal, ...request }), allowedOrigins));
  const askedAt = useRequests({ key, round, timeout, ask, dispatch });
  useReports(state, key, request, options);
  useExpiry({ active: state.status === 'shown', since: askedAt, refreshAfter, onExpire: () => { setRound({ keep: true }); } });
  return {
    state,
    reload: () => { setRound({ keep: false }); },
    onLoad: () => { dispatch({ type: 'load', attempt: state.attempt }); },
  };
}
