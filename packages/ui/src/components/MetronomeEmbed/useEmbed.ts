'use client';
import { useEffect, useReducer, useRef, useState } from 'react';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { checkUrl, METRONOME_ORIGINS } from './checkUrl.js';
import { EmbedError } from './EmbedError.js';
import { embedRequest, embedWarnings, type EmbedRequest, type EmbedRequestOptions } from './embedRequest.js';
import { embedReducer, IDLE, seenFrom, type EmbedState } from './embedState.js';
import { useExpiry } from './useExpiry.js';

/** What `getUrl` is told. Abort what it started when `signal` says so. */
export interface GetUrlContext extends EmbedRequest {
  signal: AbortSignal;
}

export interface UseEmbedOptions extends EmbedRequestOptions {
  /** Asks the host's backend for a fresh address. Called on mount, on reload, and whenever what it is told changes; a new function is not a reason. */
  getUrl: (context: GetUrlContext) => Promise<string>;
  /** Origins that may be framed. Default: Metronome's own. http only for localhost. */
  allowedOrigins?: readonly string[] | undefined;
  /** Whose dashboard it is. A change drops the page and its address at once and asks again. */
  sessionKey?: string | undefined;
  /** Milliseconds after which the address is taken to be expired and is asked for again; unset: only when the page wakes after an hour. */
  refreshAfter?: number | undefined;
  /** Milliseconds until address and page must both be there. Default 20,000. */
  timeout?: number | undefined;
  /** A lazy frame may start arbitrarily late, so only its address is timed. Default 'eager'. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Told of every failure. The error never holds the address. */
  onError?: ((error: EmbedError) => void) | undefined;
  /** Told of options that Metronome will ignore. */
  onWarning?: ((message: string) => void) | undefined;
}

export interface Embed {
  state: EmbedState;
  /** Asks for a new address and drops the present page. */
  reload: () => void;
  /** For the frame's `load` event. */
  onLoad: () => void;
}

const PATIENCE = 20_000;

const failed = (cause: unknown): EmbedError =>
  cause instanceof EmbedError ? cause : new EmbedError('request', 'getUrl failed, so there is no address to show. See `cause`, and answer from your backend with the address that Metronome made.', cause);

const late = (): EmbedError => new EmbedError('timed-out', 'No dashboard arrived in time. The backend or Metronome may be slow or unreachable; ask again, or allow more time with `timeout`.');

/** The behaviour of an embedded dashboard without its looks: when to ask, what to believe, when to give up. */
export function useEmbed(options: UseEmbedOptions): Embed {
  const { allowedOrigins = METRONOME_ORIGINS, timeout = PATIENCE, sessionKey, refreshAfter } = options;
  const request = embedRequest(options);
  const key = JSON.stringify([sessionKey, request, allowedOrigins]);
  const [stored, dispatch] = useReducer(embedReducer, IDLE);
  const [round, setRound] = useState({ keep: false });
  const attempts = useRef(0);
  const askedAt = useRef(0);
  const state = seenFrom(stored, key);

  const reportError = useStableCallback((error: EmbedError) => options.onError?.(error));
  const warn = useStableCallback(() => {
    for (const warning of embedWarnings(request)) options.onWarning?.(warning);
  });
  const ask = useStableCallback(async (signal: AbortSignal): Promise<string> => checkUrl(await options.getUrl({ signal, ...request }), allowedOrigins));

  useEffect(() => {
    const attempt = (attempts.current += 1);
    const controller = new AbortController();
    const { signal } = controller;
    askedAt.current = Date.now();
    dispatch({ type: 'request', attempt, key, keep: round.keep });
    const settle = (result: Promise<string>): Promise<void> =>
      result.then(
        (url) => {
          if (!signal.aborted) dispatch({ type: 'url', attempt, url });
        },
        (cause: unknown) => {
          if (!signal.aborted) dispatch({ type: 'fail', attempt, error: failed(cause) });
        },
      );
    // A development double mount ends before the microtask: one address is made, not two.
    queueMicrotask(() => {
      if (!signal.aborted) void settle(ask(signal));
    });
    const timer = setTimeout(() => {
      dispatch({ type: 'time-out', attempt, error: late() });
      controller.abort();
    }, timeout);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, round, timeout, ask]);

  useEffect(warn, [key, warn]);
  const error = state.status === 'failed' || state.status === 'timed-out' ? state.error : null;
  useEffect(() => {
    if (error !== null) reportError(error);
  }, [error, reportError]);

  useExpiry({ active: state.status === 'shown', since: askedAt, refreshAfter, onExpire: () => { setRound({ keep: true }); } });

  return {
    state,
    reload: () => { setRound({ keep: false }); },
    onLoad: () => { dispatch({ type: 'load', attempt: state.attempt }); },
  };
}
