import type { EmbedError } from './EmbedError.js';

/**
 * The states from a request to a framed page. `attempt` numbers the requests, so that answers to older ones are ignored. `key` says what
 * was asked for, and for whom: a page made for another customer or theme is never shown.
 */
export type EmbedState = { attempt: number; key: string } & (
  | { status: 'idle' | 'requesting' }
  | ({ status: 'loading' } & Framed)
  | ({ status: 'shown'; refreshing: boolean; stale: boolean } & Framed)
  | { status: 'failed'; error: EmbedError }
  /** Where the address did arrive, the page may still load, and is then shown. */
  | ({ status: 'timed-out'; error: EmbedError } & (Framed | { url: null }))
);

/** `frame` identifies the frame: when the same address is returned again, it is still loaded anew. */
export interface Framed {
  url: string;
  frame: number;
}

export type EmbedAction =
  /** `keep`: leave the current page on screen until the new address arrives. */
  | { type: 'request'; attempt: number; key: string; keep: boolean }
  | { type: 'url'; attempt: number; url: string }
  | { type: 'load'; attempt: number }
  | { type: 'fail'; attempt: number; error: EmbedError }
  | { type: 'time-out'; attempt: number; error: EmbedError };

export const IDLE: EmbedState = { status: 'idle', attempt: 0, key: '' };

export function embedReducer(state: EmbedState, action: EmbedAction): EmbedState {
  const { attempt } = action;
  if (action.type === 'request') {
    const keeps = action.keep && state.status === 'shown' && state.key === action.key;
    return keeps ? { ...state, attempt, refreshing: true } : { status: 'requesting', attempt, key: action.key };
  }
  if (attempt !== state.attempt) return state;
  const { key } = state;
  switch (action.type) {
    case 'url':
      return awaitsUrl(state) ? { status: 'loading', attempt, key, url: action.url, frame: attempt } : state;
    case 'load': {
      const framed = state.status === 'loading' || state.status === 'timed-out' ? framedIn(state) : null;
      return framed === null ? state : { status: 'shown', attempt, key, ...framed, refreshing: false, stale: false };
    }
    case 'fail':
      return awaitsUrl(state) ? unlessKept(state, { status: 'failed', attempt, key, error: action.error }) : state;
    case 'time-out':
      if (awaitsUrl(state)) return unlessKept(state, { status: 'timed-out', attempt, key, url: null, error: action.error });
      return state.status === 'loading' ? { ...state, status: 'timed-out', error: action.error } : state;
  }
}

/** The page that is in the frame, visible or not. */
export function framedIn(state: EmbedState): Framed | null {
  return 'frame' in state ? { url: state.url, frame: state.frame } : null;
}

const awaitsUrl = (state: EmbedState): boolean => state.status === 'requesting' || (state.status === 'shown' && state.refreshing);

/** When a refresh fails, the page stays, marked stale. */
const unlessKept = (state: EmbedState, next: EmbedState): EmbedState => (state.status === 'shown' ? { ...state, refreshing: false, stale: true } : next);

/** The state as far as it is about `key`. Anything else counts as idle at once, so that another customer's page is not painted even once. */
export function seenFrom(state: EmbedState, key: string): EmbedState {
  return state.key === key ? state : { status: 'idle', attempt: state.attempt, key };
}
