import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuotaMemory } from './quota.js';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('QuotaMemory', () => {
  it('refuses calls until the wait is over, telling what is left of it', () => {
    const quota = new QuotaMemory();
    expect(quota.note('a', { quota: 'customer', retryAfter: 7 })).toBe(7);
    vi.advanceTimersByTime(2500);
    expect(() => { quota.check('a'); }).toThrow(expect.objectContaining({ failure: 'rate-limited', retryAfter: 5 }) as Error);
    vi.advanceTimersByTime(4500);
    expect(() => { quota.check('a'); }).not.toThrow();
  });

  it('stops one customer for a customer quota, and everybody for that of the organisation', () => {
    const quota = new QuotaMemory();
    quota.note('a', { quota: 'customer', retryAfter: 10 });
    expect(() => { quota.check('b'); }).not.toThrow();
    quota.note('a', { quota: 'client', retryAfter: 10 });
    expect(() => { quota.check('b'); }).toThrow('Not asked');
  });

  it('remembers a thousand, and drops the oldest alone: nobody who still has to wait is let in by others', () => {
    const quota = new QuotaMemory();
    for (let customer = 0; customer < 999; customer += 1) quota.note(`customer ${customer}`, { quota: 'customer', retryAfter: 60 });
    quota.note('a', { quota: 'client', retryAfter: 60 });
    quota.note('customer 999', { quota: 'customer', retryAfter: 60 });
    expect(() => { quota.check('b'); }).toThrow('Not asked');
  });

  it('waits a few seconds by default, and at most a minute', () => {
    const quota = new QuotaMemory();
    expect(quota.note('a', { quota: null, retryAfter: null })).toBe(5);
    expect(quota.note('a', { quota: null, retryAfter: 86_400 })).toBe(60);
    expect(quota.note('a', { quota: null, retryAfter: 0 })).toBe(1);
  });
});
