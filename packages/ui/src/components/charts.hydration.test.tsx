import { act, cleanup } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decimal, instant } from '@meterboard/data';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { FOREIGN_LOCALES, LANGUAGES } from '../i18n/languages.test.kit.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { BurnDownChart } from './BurnDownChart/BurnDownChart.js';
import { burnDown, day, history } from './BurnDownChart/burnDown.test.kit.js';
import { RangeSelect } from './RangeSelect/RangeSelect.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Chatham'];
const PLACES = [
  ...LANGUAGES.flatMap(({ locale, messages }) => ZONES.map((timeZone) => ({ locale, messages, timeZone }))),
  ...FOREIGN_LOCALES.map((locale) => ({ locale, messages: undefined, timeZone: 'UTC' })),
];
const usage = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, null, 8] }, partialFrom: 2 });
const spend = spendView({ values: { Compute: [73, 91], 'Prepaid commit': [-73, -91] }, roles: { 'Prepaid commit': 'credit' } });

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('server and browser', () => {
  it.each(PLACES)('agree on every text and mark: $locale, $timeZone', async ({ locale, messages, timeZone }) => {
    const page = (
      <StrictMode>
        <BillingProvider locale={locale} messages={messages} timeZone={timeZone}>
          <UsageChart title="CPU hours" data={{ ...usage, timeZone }} defaultActiveBucket={1} asOf={instant('2024-10-03T09:00:00Z')} references={[{ label: 'Included', value: decimal(50) }]} />
          <UsageChart title="CPU hours" data={{ ...usage, timeZone }} mark="area" cumulative patterns />
          <UsageChart title="CPU hours" state={{ status: 'pending', progress: 0.4 }} />
          <BurnDownChart title="Credits" data={burnDown()} history={history()} defaultActiveAt={day('06-18')} />
          <SpendChart title="Spend" data={{ ...spend, timeZone }} rangeSelect={RangeSelect} onRangeSelect={() => undefined} />
        </BillingProvider>
      </StrictMode>
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(page);
    // Only from here on: with a document on the server, React 18 warns about layout effects. The .ssr tests check without a document.
    const error = vi.spyOn(console, 'error');
    const recovered = vi.fn();
    const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError: recovered })));
    expect(recovered).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    act(() => { root.unmount(); });
    container.remove();
  });
});
