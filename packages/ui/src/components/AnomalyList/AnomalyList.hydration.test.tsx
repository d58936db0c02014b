import { act, cleanup } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOREIGN_LOCALES, LANGUAGES } from '../../i18n/languages.test.kit.js';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { AnomalyList } from './AnomalyList.js';
import { changes, early, failed } from './AnomalyList.test.kit.js';

const PLACES = [
  ...LANGUAGES.flatMap(({ locale, messages }) => ['UTC', 'Asia/Kolkata'].map((timeZone) => ({ locale, messages, timeZone }))),
  ...FOREIGN_LOCALES.map((locale) => ({ locale, messages: undefined, timeZone: 'UTC' })),
];

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('server and browser', () => {
  it.each(PLACES)('agree on every text: $locale, $timeZone', async ({ locale, messages, timeZone }) => {
    const error = vi.spyOn(console, 'error');
    const page = (
      <StrictMode>
        <BillingProvider locale={locale} messages={messages} timeZone={timeZone}>
          <AnomalyList title="What stands out" data={{ ...changes, timeZone }} onActiveBucketChange={() => undefined} />
          <AnomalyList title="What stands out" data={early} />
          <AnomalyList title="What stands out" state={{ status: 'pending' }} />
          <AnomalyList title="What stands out" state={failed} />
        </BillingProvider>
      </StrictMode>
    );
    const container = document.createElement('div');
    container.innerHTML = renderToString(page);
    const recovered = vi.fn();
    const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError: recovered })));
    expect(recovered).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    act(() => { root.unmount(); });
  });
});
