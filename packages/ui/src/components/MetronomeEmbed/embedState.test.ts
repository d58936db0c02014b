import { describe, expect, it } from 'vitest';
import { EmbedError } from './EmbedError.js';
import { embedReducer, framedIn, IDLE, seenFrom, type EmbedAction, type EmbedState } from './embedState.js';

const error = new EmbedError('request', 'no');
const run = (...actions: EmbedAction[]): EmbedState => actions.reduce(embedReducer, IDLE);
const request = (attempt: number, key = 'a', keep = false): EmbedAction => ({ type: 'request', attempt, key, keep });
const url = (attempt: number): EmbedAction => ({ type: 'url', attempt, url: `https://x/${attempt}` });
const load = (attempt: number): EmbedAction => ({ type: 'load', attempt });
const late = (attempt: number): EmbedAction => ({ type: 'time-out', attempt, error });
const fail = (attempt: number): EmbedAction => ({ type: 'fail', attempt, error });

describe('the embed’s states', () => {
  it('go from idle to requesting, loading and shown', () => {
    expect([run(), run(request(1)), run(request(1), url(1)), run(request(1), url(1), load(1))].map(({ status }) => status)).toEqual(['idle', 'requesting', 'loading', 'shown']);
  });

  it('ignore answers to an older request', () => {
    const state = run(request(1), request(2));
    for (const action of [url(1), fail(1), late(1), load(1)]) expect(embedReducer(state, action)).toBe(state);
  });

  it('drop the page at once when another one is asked for', () => {
    expect(run(request(1), url(1), load(1), request(2, 'dark'))).toEqual({ status: 'requesting', attempt: 2, key: 'dark' });
  });

  it('show a page that arrives after the time-out, but not an address that does', () => {
    expect(run(request(1), url(1), late(1), load(1)).status).toBe('shown');
    expect(run(request(1), late(1), url(1)).status).toBe('timed-out');
  });

  it('keep the page while it is refreshed, swap it for the new one, and keep it marked when that fails', () => {
    const shown = [request(1), url(1), load(1)];
    expect(run(...shown, request(2, 'a', true))).toMatchObject({ status: 'shown', url: 'https://x/1', refreshing: true });
    expect(run(...shown, request(2, 'a', true), url(2))).toMatchObject({ status: 'loading', url: 'https://x/2' });
    for (const broken of [fail(2), late(2)]) {
      expect(run(...shown, request(2, 'a', true), broken)).toMatchObject({ status: 'shown', url: 'https://x/1', refreshing: false, stale: true });
    }
  });

  it('make a new frame when the same address is requested again', () => {
    const again: EmbedAction = { type: 'url', attempt: 2, url: 'https://x/1' };
    expect(framedIn(run(request(1), url(1), load(1), request(2, 'a', true)))?.frame).toBe(1);
    expect(framedIn(run(request(1), url(1), load(1), request(2, 'a', true), again))).toEqual({ url: 'https://x/1', frame: 2 });
  });

  it('never keep a page for another customer or theme', () => {
    const shown = run(request(1), url(1), load(1));
    expect(embedReducer(shown, request(2, 'b', true))).toEqual({ status: 'requesting', attempt: 2, key: 'b' });
    expect(seenFrom(shown, 'b')).toEqual({ status: 'idle', attempt: 1, key: 'b' });
    expect(seenFrom(shown, 'a')).toBe(shown);
  });

  it('leave a shown page alone when its own time-out comes late', () => {
    const shown = run(request(1), url(1), load(1));
    expect(embedReducer(shown, late(1))).toBe(shown);
    expect(embedReducer(shown, fail(1))).toBe(shown);
  });
});
