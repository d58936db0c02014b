import { cleanup, render } from '@testing-library/react';
import { Profiler, type ReactElement, type ReactNode } from 'react';
import { ThemeProvider } from 'styled-components';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {} from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { decimal, instant, toBalancesView, USD, type NetBalanceView } from '@meterboard/data';
import { usageView } from '../chart/views.test.kit.js';
import { BalanceTable } from '../components/BalanceTable/BalanceTable.js';
import { MetronomeEmbed } from '../components/MetronomeEmbed/MetronomeEmbed.js';
import { NetBalanceBadge } from '../components/NetBalanceBadge/NetBalanceBadge.js';
import { UsageChart } from '../components/UsageChart/UsageChart.js';
import type { ColorOverride } from '../theme/colorOverrides.js';
import { colorOverridesOf, createTheme } from '../theme/createTheme.js';
import { BillingProvider } from './BillingProvider.js';

afterEach(cleanup);

const asOf = instant('2026-11-21T10:00:00Z');
const balance: NetBalanceView = { kind: 'net-balance', asOf, balance: { value: decimal('12.5'), unit: USD }, scope: 'spendable', level: 'low' };
const white = (value: string): ColorOverride[] => [{ name: 'White', value }];
const roots = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-part="root"]')];
const backgrounds = (): string[] => roots().map((root) => getComputedStyle(root).backgroundColor);
const Badge = (props: { colorOverrides?: ColorOverride[] }): ReactElement => <NetBalanceBadge label="Credit" data={balance} {...props} />;
const Page = ({ value, children }: { value: string; children: ReactNode }): ReactElement => <div style={{ ['--mb-white' as string]: value }}>{children}</div>;

describe('a theme', () => {
  it('is the nearest one: a component’s own, then the closest ancestor’s, provider or stylesheet', () => {
    render(
      <Page value="rgb(1, 1, 1)">
        <Badge />
        <BillingProvider colorOverrides={white('#020202')}>
          <Badge />
          <Badge colorOverrides={white('#030303')} />
          <Page value="rgb(4, 4, 4)">
            <Badge />
            <BillingProvider theme={createTheme({ colorOverrides: white('#050505') })} colorOverrides={white('#060606')}>
              <Badge />
            </BillingProvider>
          </Page>
        </BillingProvider>
      </Page>,
    );
    expect(backgrounds()).toEqual([1, 2, 3, 4, 6].map((step) => `rgb(${step}, ${step}, ${step})`));
  });

  it('follows the reader’s system with the scheme auto, and the page without a scheme', async () => {
    const prefer = (value: string): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    render(
      <div style={{ colorScheme: 'light' }}>
        <NetBalanceBadge label="Credit" data={balance} theme={createTheme({ scheme: 'auto' })} />
        <NetBalanceBadge label="Credit" data={balance} theme={createTheme({ scheme: 'dark' })} />
        <NetBalanceBadge label="Credit" data={balance} theme={createTheme()} />
      </div>,
    );
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(22, 24, 29)'];
    await prefer('light');
    expect(backgrounds()).toEqual([light, dark, light]);
    await prefer('dark');
    expect(backgrounds()).toEqual([dark, dark, light]);
    await prefer('');
  });

  it('changes without re-rendering any component below it', () => {
    const onRender = vi.fn();
    const content = (
      <Profiler id="below" onRender={onRender}>
        <UsageChart title="CPU hours" data={usageView({ values: { a: [1, 2, 3] } })} />
        <BalanceTable caption="Balances" data={toBalancesView([], { now: asOf })} />
        <Badge />
      </Profiler>
    );
    const { rerender } = render(<BillingProvider theme={createTheme({ scheme: 'light' })}>{content}</BillingProvider>);
    const drawn = onRender.mock.calls.length;
    rerender(<BillingProvider theme={createTheme({ scheme: 'dark', colorOverrides: white('#101010') })} colorOverrides={[{ name: 'Action', value: '#0f766e' }]}>{content}</BillingProvider>);
    expect(new Set(backgrounds())).toEqual(new Set(['rgb(16, 16, 16)']));
    expect(onRender.mock.calls.length).toBe(drawn);
  });

  it('never reads the host’s styled-components theme', () => {
    const called = vi.fn(() => { throw new Error('read'); });
    const hostile = { colors: null, color: called, space: called, radius: called, fontFamily: called, white: 'red', '--mb-white': 'red', theme: { white: 'red' } };
    render(
      <ThemeProvider theme={hostile}>
        <Badge />
        <BalanceTable caption="Balances" data={toBalancesView([], { now: asOf })} />
        <UsageChart title="CPU hours" data={usageView({ values: { a: [1] } })} />
      </ThemeProvider>,
    );
    expect(called).not.toHaveBeenCalled();
    expect(new Set(backgrounds())).toEqual(new Set(['rgb(255, 255, 255)']));
  });

  it('gives back its array of colours, which reaches the embedded dashboard unchanged', async () => {
    const theme = createTheme({ colorOverrides: [{ name: 'gray_dark', value: '#ABC' }, ...white('#101010')] });
    const array = [{ name: 'Gray_dark', value: '#aabbcc' }, { name: 'White', value: '#101010' }];
    expect(colorOverridesOf(theme)).toEqual(array);
    expect(colorOverridesOf(createTheme({ colorOverrides: colorOverridesOf(theme) }))).toEqual(array);
    const getUrl = vi.fn(() => new Promise<string>(() => undefined));
    render(<BillingProvider theme={theme}><MetronomeEmbed title="Invoices" dashboard="invoices" getUrl={getUrl} /></BillingProvider>);
    await expect.poll(() => getUrl).toHaveBeenCalledWith(expect.objectContaining({ colorOverrides: array }));
  });

  it('reports each problem with colours once, also those of components below, and checks nothing without a listener', () => {
    const onThemeWarning = vi.fn();
    const page = (listen: boolean): ReactElement => (
      <BillingProvider {...(listen ? { onThemeWarning } : {})} theme={createTheme({ colorOverrides: [{ name: 'white', value: '#ffffff' }] })} colorOverrides={[{ name: 'Grey_dark', value: '#111111' }]}>
        <Badge colorOverrides={[{ name: 'Gray_dark', value: '#eeeeee' }]} />
        <Badge colorOverrides={[{ name: 'Gray_dark', value: '#eeeeee' }]} />
      </BillingProvider>
    );
    const { rerender } = render(page(false));
    rerender(page(true));
    rerender(page(true));
    const told = onThemeWarning.mock.calls.map(([warning]: unknown[]) => String(warning));
    expect(told.filter((each) => /was read as White/.test(each))).toHaveLength(1);
    expect(told.filter((each) => /"Grey_dark" is not one of .* It is left out\./.test(each))).toHaveLength(1);
    expect(told.filter((each) => each.startsWith('Gray_dark #eeeeee on'))).toHaveLength(3);
    expect(told).toHaveLength(5);
  });
});
