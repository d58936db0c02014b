import { RequestError } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { billingRetry } from './sourceQuery.js';

describe('billingRetry', () => {
  it('asks twice more where the same call may work later', () => {
    const error = new RequestError('network', 'No answer came.');
    expect([0, 1, 2].map((failures) => billingRetry(failures, error))).toEqual([true, true, false]);
  });

  it('takes a refusal, and an error it does not know, for an answer', () => {
    const refusals = [new RequestError('unauthorized', 'Sign in.'), new RequestError('bad-request', 'No.'), new RangeError('no such method'), null, 'retryable'];
    expect(refusals.map((error) => billingRetry(0, error))).toEqual([false, false, false, false, false]);
  });
});
