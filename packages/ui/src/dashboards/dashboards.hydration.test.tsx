import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { LANGUAGES, type Language } from '../i18n/languages.test.kit.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { CommitsAndCreditsDashboard } from './CommitsAndCreditsDashboard/CommitsAndCreditsDashboard.js';
import { InvoicesDashboard } from './InvoicesDashboard/InvoicesDashboard.js';
import { UsageDashboard } from './UsageDashboard/UsageDashboard.js';

afterEach(() => { vi.restoreAllMocks(); });

const source = fakeSource();
const page = ({ locale, messages }: Language, told: boolean): ReactElement => (
  <StrictMode>
    <BillingProvider source={source} locale={locale} messages={messages} now={told ? source.now : undefined}>
      <UsageDashboard />
      <InvoicesDashboard />
      <CommitsAndCreditsDashboard />
    </BillingProvider>
  </StrictMode>
);

describe('the HTML of dashboards', () => {
  it('is not drawn anew by a browser that writes ranges of days in another way than the server', async () => {
    const days = { start: instant('2024-10-01T00:00:00Z'), end: instant('2024-10-08T00:00:00Z') };
    const ranges = (
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}>
        <UsageDashboard source={source} scope="own" now={source.now} defaultRange={days} />
        <UsageDashboard source={source} scope="own" now={source.now} defaultRange="30d" />
      </QueryClientProvider>
    );
    const container = document.createElement('div');
    const allReady = (): Promise<void> => expect.poll(() => container.querySelectorAll('[data-part="root"][data-state="ready"]').length).toBe(4);
    const filled = createRoot(container);
    filled.render(ranges);
    await allReady();
    filled.unmount();
    container.innerHTML = renderToString(ranges);
    vi.spyOn(console, 'error').mockReturnValue();
    const formatRange = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatRange').mockReturnValue('first to last');
    const recovered = vi.fn();
    const root = hydrateRoot(container, ranges, { onRecoverableError: recovered });
    await expect.poll(() => formatRange.mock.calls.length).toBeGreaterThan(1);
    await allReady();
    expect(recovered).not.toHaveBeenCalled();
    root.unmount();
  });

  it.each(LANGUAGES.flatMap((language) => [true, false].map((told) => ({ ...language, told }))))('hydrates without a warning, then fills: $locale, current time given: $told', async ({ told, ...language }) => {
    const error = vi.spyOn(console, 'error');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page(language, told));
    const recovered = vi.fn();
    const root = hydrateRoot(container, page(language, told), { onRecoverableError: recovered });
    const states = (): (string | undefined)[] => [...container.querySelectorAll<HTMLElement>('[data-part="dashboard"]')].map(({ parentElement }) => parentElement?.dataset['state']);
    // Without a present the usage of the last thirty days is that of the browser's own, in which the sample customer used nothing.
    await expect.poll(states).toEqual([told ? 'ready' : 'empty', 'ready', 'ready']);
    expect(recovered).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    root.unmount();
    container.remove();
  });
});
