import { RequestError } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { billingRetry } from './sourceQuery.js';

const { retry, retryDelay } = billingRetry;
const limited = (retryAfter: number): RequestError => new RequestError('rate-limited', 'Too many.', { status: 429, retryAfter });

describe('billingRetry', () => {
  it('retries twice where the same call may work later', () => {
    const error = new RequestError('network', 'No answer came.');
    expect([0, 1, 2].map((failures) => retry(failures, error))).toEqual([true, true, false]);
    expect([0, 1].map((failures) => retryDelay(failures, error))).toEqual([1000, 2000]);
  });

  it('waits as long as the backend asks, unless that is too long to look at a skeleton', () => {
    expect(retryDelay(0, limited(5))).toBe(5000);
    expect([5, 60].map((seconds) => retry(0, limited(seconds)))).toEqual([true, false]);
  });

  it('does not retry after a refusal or an unknown error', () => {
    const refusals = [new RequestError('unauthorized', 'Sign in.'), new RequestError('bad-request', 'No.'), new RangeError('no such method'), null, 'retryable'];
    expect(refusals.map((error) => retry(0, error))).toEqual([false, false, false, false, false]);
  });
});
