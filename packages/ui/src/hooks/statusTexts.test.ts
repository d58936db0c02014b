import { RequestError } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { common } from '../i18n/en/common.js';
import { createFormats } from '../i18n/format.js';
import { resolveLoadable, type LoadState } from './loadState.js';
import { panelTexts, statusNote } from './statusTexts.js';

const formats = createFormats('en-US', 'UTC', 'unknown unit');
const loaded = (state: LoadState<string>) => resolveLoadable<string>({ state }, (text) => text === '');
const panel = (state: LoadState<string>) => panelTexts(loaded(state), common, formats, { title: 'Nothing', detail: 'No rows' });
const refetch = (): void => undefined;

describe('the words for a state', () => {
  it('say that it is loading, and how far it is where that is known', () => {
    expect(panel({ status: 'pending' })).toMatchObject({ kind: 'pending', title: 'Loading…', hasProgress: false });
    expect(panel({ status: 'pending', progress: 0.4 })).toMatchObject({ kind: 'pending', title: 'Loading, 40% done', hasProgress: true });
    expect(panel({ status: 'pending', progress: 0 })).toMatchObject({ title: 'Loading, 0% done', hasProgress: true });
  });

  it('say what went wrong, what to quote to support, and that one can try again', () => {
    const error = new RequestError('server', 'secret', { status: 503, requestId: 'req_8Qz1' });
    expect(panel({ status: 'error', error, refetch })).toMatchObject({ kind: 'error', requestId: 'Request req_8Qz1', retry: { label: 'Try again', busy: false } });
    expect(panel({ status: 'error', error, refetch, isFetching: true })).toMatchObject({ retry: { label: 'Trying again…', busy: true } });
    expect(panel({ status: 'error', error })?.retry).toBeUndefined();
    expect(JSON.stringify(panel({ status: 'error', error }))).not.toContain('secret');
  });

  it('are none where there are figures', () => {
    expect(panel({ status: 'success', data: 'x' })).toBeNull();
    expect(panel({ status: 'success', data: '' })).toMatchObject({ kind: 'empty', title: 'Nothing', detail: 'No rows' });
  });
});

describe('the note over figures', () => {
  it('distinguishes refreshing from old figures', () => {
    expect(statusNote(loaded({ status: 'success', data: 'x' }), common)).toBeNull();
    expect(statusNote(loaded({ status: 'success', data: 'x', isFetching: true }), common)).toEqual({ text: common.refreshing, retry: undefined });
    expect(statusNote(loaded({ status: 'error', error: null, data: 'x', refetch }), common)).toMatchObject({ text: common.notRefreshed, retry: { label: 'Try again' } });
    expect(statusNote(loaded({ status: 'pending' }), common)).toBeNull();
  });
});
