import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { de } from '../i18n/de.js';
import { core } from '../i18n/en/core.js';
import type { Messages } from '../i18n/messages.js';
import { BillingProvider } from './BillingProvider.js';
import { useSettings, type SettingsProps } from './useSettings.js';

afterEach(cleanup);

const Word = (props: SettingsProps): ReactElement => <p>{useSettings(core, props).messages.retry}</p>;
const words = (): string[] => screen.getAllByRole('paragraph').map(({ textContent }) => textContent);
const { loading, notRefreshed } = de;

describe('sentences', () => {
  it('are the component’s own, else the nearest provider’s, else the outer provider’s, else English', () => {
    render(
      <BillingProvider messages={{ retry: 'outer', loading }}>
        <Word />
        <BillingProvider messages={{ retry: 'inner' }}>
          <Word />
          <Word messages={{ retry: 'own' }} />
          <Word messages={{ retry: undefined } as unknown as Partial<Messages>} />
        </BillingProvider>
      </BillingProvider>,
    );
    expect(words()).toEqual(['outer', 'inner', 'own', 'inner']);
  });

  it('fall back to English, and each one that does is reported once', () => {
    const onMissingMessage = vi.fn();
    const page = (count: number): ReactElement => (
      <StrictMode>
        <BillingProvider locale="de-DE" messages={{ loading, notRefreshed }} onMissingMessage={(missing) => { onMissingMessage(missing); }}>
          {Array.from({ length: count }, (_, index) => <Word key={index} />)}
        </BillingProvider>
      </StrictMode>
    );
    const { rerender } = render(page(2));
    rerender(page(3));
    expect(words()).toEqual(['Try again', 'Try again', 'Try again']);
    expect(onMissingMessage.mock.calls.map(([missing]: unknown[]) => missing)).toEqual(['retry', 'retrying', 'asOf', 'unknownUnit'].map((key) => ({ key, locale: 'de-DE' })));
  });

  it('are complete in English and with a complete catalogue', () => {
    const onMissingMessage = vi.fn();
    render(
      <BillingProvider onMissingMessage={onMissingMessage}>
        <Word locale="en-GB" messages={{ retry: 'Once more' }} />
        <Word locale="de-AT" messages={de} />
      </BillingProvider>,
    );
    expect(onMissingMessage).not.toHaveBeenCalled();
  });
});

describe('colours', () => {
  it('are the same object until they change, so that nothing below is rendered again for them', () => {
    const seen = new Set<unknown>();
    const Box = (props: SettingsProps): ReactElement => {
      seen.add(useSettings(core, props).themeStyle);
      return <p />;
    };
    const accent = [{ name: 'Primary_medium', value: '#7c3aed' }];
    const { rerender } = render(<Box colorOverrides={accent} />);
    rerender(<Box colorOverrides={accent} messages={{ retry: 'Once more' }} />);
    expect([...seen]).toEqual([{ '--mb-primary-medium': '#7c3aed' }]);
    rerender(<Box />);
    expect(seen.size).toBe(2);
  });
});
