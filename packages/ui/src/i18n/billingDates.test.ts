import { describe, expect, it } from 'vitest';
import { instant, interval } from '@meterboard/data';
import { billingDay, billingRange } from './billingDates.js';
import { createFormats } from './format.js';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'];
const formats = (zone: string) => createFormats('en-US', zone, 'unknown unit');

describe('billing dates', () => {
  it.each(ZONES)('are the same for a reader in %s', (zone) => {
    expect(billingRange(interval('2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z'), formats(zone))).toBe('Oct 1 – 31, 2026');
    expect(billingDay(instant('2026-12-01T00:00:00Z'), formats(zone))).toBe('Dec 1, 2026');
  });

  it.each(ZONES)('do not run into the next period for a reader in %s where a contract begins or ends at noon', (zone) => {
    expect(billingRange(interval('2026-10-10T14:00:00Z', '2026-11-01T00:00:00Z'), formats(zone))).toBe('Oct 10 – 31, 2026');
    expect(billingRange(interval('2026-10-01T00:00:00Z', '2026-10-20T14:00:00Z'), formats(zone))).toBe('Oct 1 – 20, 2026');
  });

  it('are in the reader’s own zone where they are not at UTC midnight', () => {
    expect(billingDay(instant('2026-12-01T03:00:00Z'), formats('America/Los_Angeles'))).toBe('Nov 30, 2026');
    expect(billingRange(interval('2026-10-01T03:00:00Z', '2026-11-01T03:00:00Z'), formats('America/Los_Angeles'))).toBe('Sep 30 – Oct 31, 2026');
  });
});
