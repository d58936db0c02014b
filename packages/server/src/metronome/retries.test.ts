import { describe, expect, it } from 'vitest';
import { RetryBudget, RetryThrottle } from './retries.js';

describe('RetryThrottle', () => {
  it('stops all retries in an outage, and allows them again after enough successes', () => {
    const throttle = new RetryThrottle();
    const fail = (): boolean => new RetryBudget(2, throttle).take();
    expect([1, 2, 3, 4, 5, 6].map(fail)).toEqual([true, true, true, true, false, false]);
    const budget = new RetryBudget(2, throttle);
    // 4 are left of 10. A tenth for each success: after 20 a failed call brings 6 down to 5, after 21 it stays above.
    for (let call = 0; call < 20; call += 1) budget.succeeded();
    expect(throttle.isOpen).toBe(true);
    expect(fail()).toBe(false);
    for (let call = 0; call < 11; call += 1) budget.succeeded();
    expect(fail()).toBe(true);
  });

  it('is never more than full, nor less than empty', () => {
    const throttle = new RetryThrottle();
    for (let call = 0; call < 100; call += 1) throttle.succeeded();
    for (let call = 0; call < 5; call += 1) throttle.failed();
    expect(throttle.isOpen).toBe(false);
    for (let call = 0; call < 100; call += 1) throttle.failed();
    for (let call = 0; call < 51; call += 1) throttle.succeeded();
    expect(throttle.isOpen).toBe(true);
  });
});
