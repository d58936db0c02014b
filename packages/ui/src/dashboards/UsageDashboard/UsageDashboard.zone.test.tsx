import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BillingSource, UsageQuery } from '@meterboard/data';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { without } from '../dashboards.test.kit.js';
import type { DashboardFile } from '../saveFile.js';
import { UsageDashboard } from './UsageDashboard.js';
import { choose, CPU, idOf, ready, show, source, spied, tile } from './UsageDashboard.test.kit.js';

describe('UsageDashboard in a zone', () => {
  const shown = (): string => document.querySelector('[data-part="description"]')?.textContent ?? '';

  it('cuts UTC days, as Metronome bills, where no zone is given, and says so', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own });
    await ready();
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC) · Split by: region');
    expect(asked[0]).not.toHaveProperty('timeZone');
  });

  it('asks for days of the given zone, its own or the provider’s, and names them in that zone', async () => {
    const { source: own, asked } = spied(source);
    const files: DashboardFile[] = [];
    render(<BillingProvider timeZone="America/New_York" now={source.now}><UsageDashboard source={own} defaultMetric={CPU} onDownload={(file) => files.push(file)} /></BillingProvider>);
    await ready();
    const now = { timeZone: 'America/New_York', interval: { start: '2024-09-25T04:00:00.000Z', end: '2024-10-25T04:00:00.000Z' } };
    expect(asked).toMatchObject([now, { timeZone: 'America/New_York', interval: { start: '2024-08-26T04:00:00.000Z', end: '2024-09-25T04:00:00.000Z' } }]);
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (America/New York) · Split by: region');
    expect(tile('total')).toContain('Sep 25 – Oct 24, 2024');
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files[0]?.name).toBe('usage-cpu-hours-2024-09-25-2024-10-24.csv');
    expect(files[0]?.text).toContain('\r\n2024-09-25T04:00:00.000Z,');
  });

  it('takes the days that a reader chooses for days of the zone, and for UTC days where a metric has no others', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, timeZone: 'America/New_York', defaultRange: { from: '2024-10-01', to: '2024-10-07' } });
    await ready();
    expect(asked[0]).toMatchObject({ timeZone: 'America/New_York', interval: { start: '2024-10-01T04:00:00.000Z', end: '2024-10-08T04:00:00.000Z' } });
    choose('Metric', idOf('Active users'));
    await waitFor(() => { expect(asked.at(-1)?.interval).toEqual({ start: '2024-10-01T00:00:00.000Z', end: '2024-10-08T00:00:00.000Z' }); });
    expect(asked.at(-1)).not.toHaveProperty('timeZone');
  });

  it('names the zone of the figures, since a source may not support zones', async () => {
    const utc: BillingSource = { ...source, usage: ({ timeZone: _, ...query }, context) => source.usage({ ...query, interval: { start: '2024-09-25T00:00:00.000Z', end: '2024-10-25T00:00:00.000Z' } as UsageQuery['interval'] }, context) };
    show({ source: utc, timeZone: 'America/New_York' });
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC)');
    await ready();
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC) · Split by: region');
  });

  it('says where a day begins in the middle of an hour', async () => {
    show({ timeZone: 'Asia/Kolkata' });
    await ready();
    expect(shown()).toContain('Sep 25 – Oct 24, 2024 (Asia/Kolkata)');
    expect(document.querySelector('[data-part="footer"]')?.textContent).not.toBe('');
  });

  it('stays in UTC where hours cannot be combined: who was there in two hours is one user', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, defaultMetric: idOf('Active users'), timeZone: 'America/New_York' });
    await ready();
    expect(asked[0]).not.toHaveProperty('timeZone');
    expect(shown()).toContain('Sep 25 – Oct 24, 2024 (UTC)');
  });

  it('names the day of a peak in the zone it was cut in, not in the reader’s', async () => {
    const metric = idOf('Stored objects');
    const shownIn = async (timeZone: string): Promise<string> => {
      show({ defaultMetric: metric, defaultGroupBy: [], source: without(source, 'metrics'), metric, timeZone });
      await ready();
      const said = tile('peak');
      cleanup();
      return said;
    };
    expect(await shownIn('America/New_York')).toBe(await shownIn('UTC'));
  });
});
