import { describe, expect, it } from 'vitest';
import { describeError } from './describeError.js';
import { en } from './en.js';

describe('describeError', () => {
  it('reads fields, not classes, and reveals nothing internal', () => {
    const copy = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:443'), { code: 'request', kind: 'rate-limited', requestId: 'req_1', retryAfter: 30 });
    expect(describeError(copy, en, 'en-US')).toEqual({
      title: 'This could not be loaded',
      detail: 'Too many requests at once. Try again in 30 seconds.',
      requestId: 'req_1',
    });
  });

  it('says once when to try again', () => {
    const detail = (error: object): string => describeError(error, en, 'en-US').detail;
    expect(detail({ kind: 'rate-limited' })).toBe('Too many requests at once. Try again in a moment.');
    expect(detail({ kind: 'server', retryAfter: 1 })).toBe('Our server had a problem. Try again in 1 second.');
    expect(detail({ kind: 'network', retryAfter: 5 })).toBe(en.errorNetwork);
    expect(detail({ retryAfter: 5 })).toBe(en.errorUnknown);
  });

  it('has a sentence for anything that is thrown', () => {
    for (const thrown of [undefined, null, 'text', 5, { kind: 'toString' }, { kind: '__proto__', requestId: 7 }]) {
      expect(describeError(thrown, en, 'en-US')).toEqual({ title: en.errorTitle, detail: en.errorUnknown, requestId: null });
    }
    expect(describeError({ code: 'wire-format' }, en, 'en-US').detail).toBe(en.errorUnreadable);
  });
});
