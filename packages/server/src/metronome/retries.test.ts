import { describe, expect, it } from 'vitest';
import { RetryThrottle } from './retries.js';

const failing = (throttle: RetryThrottle, customer: string, calls: number): boolean[] => Array.from({ length: calls }, () => throttle.budget(customer, 2).take());

function succeed(throttle: RetryThrottle, customer: string, calls: number): void {
  const budget = throttle.budget(customer, 2);
  for (let call = 0; call < calls; call += 1) budget.succeeded();
}

describe('RetryThrottle', () => {
  it('stops the retries of a customer for whom every call fails, and allows them again after enough successes', () => {
    const throttle = new RetryThrottle();
    expect(failing(throttle, 'a', 6)).toEqual([true, true, true, true, false, false]);
    // 4 are left of 10. A tenth for each success: after 20 a failed call brings 6 down to 5, after 21 it stays above.
    succeed(throttle, 'a', 20);
    expect(failing(throttle, 'a', 1)).toEqual([false]);
    succeed(throttle, 'a', 11);
    expect(failing(throttle, 'a', 1)).toEqual([true]);
  });

  it('is never more than full, nor less than empty', () => {
    const throttle = new RetryThrottle();
    succeed(throttle, 'a', 100);
    expect(failing(throttle, 'a', 5)).toEqual([true, true, true, true, false]);
    failing(throttle, 'a', 100);
    succeed(throttle, 'a', 61);
    expect(failing(throttle, 'a', 1)).toEqual([true]);
  });

  it('leaves the retries of all others alone, however often the calls of one customer fail', () => {
    const throttle = new RetryThrottle();
    failing(throttle, 'a', 1000);
    expect(failing(throttle, 'b', 4)).toEqual([true, true, true, true]);
  });

  it('stops all retries in an outage, also of a customer who has not met it yet', () => {
    const throttle = new RetryThrottle();
    for (const customer of ['a', 'b', 'c']) failing(throttle, customer, 5);
    expect(failing(throttle, 'd', 1)).toEqual([false]);
    succeed(throttle, 'e', 21);
    expect(failing(throttle, 'f', 1)).toEqual([true]);
  });

  it('remembers a thousand customers, and forgets who asked longest ago', () => {
    const throttle = new RetryThrottle();
    failing(throttle, 'a', 10);
    failing(throttle, 'b', 10);
    for (let other = 0; other < 998; other += 1) throttle.budget(`other ${other}`, 2);
    throttle.budget('a', 2);
    throttle.budget('one more', 2);
    expect([failing(throttle, 'a', 1), failing(throttle, 'b', 1)]).toEqual([[false], [true]]);
  });
});
