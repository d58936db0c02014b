import { interval } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../i18n/format.js';
import { dashboards } from '../i18n/en/dashboards.js';
import { intervalLabel, rangeLabel } from './rangeLabel.js';

const formats = createFormats('en-US', 'UTC', '');
const label = (start: string, end: string, timeZone = 'UTC'): string => intervalLabel(interval(start, end), timeZone, formats);

describe('a range in words', () => {
  it('is a name, or the first and last day, whatever zone they are cut in', () => {
    expect(rangeLabel('30d', 'UTC', dashboards, formats)).toBe('Last 30 days');
    for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) expect(rangeLabel({ from: '2024-10-01', to: '2024-10-03' }, zone, dashboards, formats)).toBe('Oct 1 – 3, 2024');
  });

  it('has hours where it is less than whole days, in the zone that they are cut in', () => {
    expect(label('2024-10-01T03:00:00Z', '2024-10-01T04:00:00Z')).toBe('Oct 1, 2024, 3:00 – 4:00 AM UTC');
    expect(label('2024-10-01T22:00:00Z', '2024-10-02T02:00:00Z', 'Europe/Berlin')).toBe('Oct 2, 2024, 12:00 – 4:00 AM GMT+2');
    expect(label('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z')).toBe('Oct 1, 2024');
    // The day on which clocks are set back has 25 hours, and is one day.
    expect(label('2024-10-26T22:00:00Z', '2024-10-27T23:00:00Z', 'Europe/Berlin')).not.toContain(':');
    // A contract that began at noon.
    expect(label('2024-10-01T12:00:00Z', '2024-11-01T00:00:00Z')).toBe('Oct 1 – 31, 2024');
  });
});
