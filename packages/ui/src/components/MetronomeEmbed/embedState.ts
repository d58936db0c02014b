import type { EmbedError } from './EmbedError.js';

/**
 * From a request to a framed page. `attempt` numbers the requests: news of an older one is ignored. `key` is what was asked for
 * and in whose name: a page that was made for another customer or theme is never shown.
 */
export type EmbedState = { attempt: number; key: string } & (
  | { status: 'idle' | 'requesting' }
  | ({ status: 'loading' } & Framed)
  | ({ status: 'shown'; refreshing: boolean; stale: boolean } & Framed)
  | { status: 'failed'; error: EmbedError }
  /** With an address, the page may still turn up, and is then shown. */
  | ({ status: 'timed-out'; error: EmbedError } & (Framed | { url: null }))
);

/** `frame` tells frames apart: the same address asked for again is a new page. */
export interface Framed {
  url: string;
  frame: number;
}

export type EmbedStatus = EmbedState['status'];

export type EmbedAction =
  /** `keep`: leave the present page on screen until the new address is there. */
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

/** The page that is in the frame, seen or not. */
export function framedIn(state: EmbedState): Framed | null {
  return 'frame' in state ? { url: state.url, frame: state.frame } : null;
}

const awaitsUrl = (state: EmbedState): boolean => state.status === 'requesting' || (state.status === 'shown' && state.refreshing);

/** A refresh that failed takes nothing away: the page stays, marked stale. */
const unlessKept = (state: EmbedState, next: EmbedState): EmbedState => (state.status === 'shown' ? { ...state, refreshing: false, stale: true } : next);

/** The state as it concerns `key`: what was made for anything else does not exist any more, from the very first paint. */
export function seenFrom(state: EmbedState, key: string): EmbedState {
  return state.key === key ? state : { status: 'idle', attempt: state.attempt, key };
}
