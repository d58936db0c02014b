import { StrictMode, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
