import { cleanup, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { BillingSource, FetchContext, UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { settled } from '../dashboards.test.kit.js';
import { UsageDashboard } from './UsageDashboard.js';
import type { UsageDashboardProps } from './usageProps.js';

export const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
export const tile = (id: string): string => document.querySelector(`[data-tile="${id}"]`)?.textContent ?? '';
export const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
export const choose = (name: string, value: string): void => void fireEvent.change(choice(name), { target: { value } });
export const labels = (name: string): string[] => [...choice(name).options].map(({ text }) => text);
export const ready = (): Promise<void> => waitFor(() => { expect(root().dataset['state']).toBe('ready'); });

export const source = fakeSource();
const { metrics } = await source.metrics({});
export const idOf = (name: string): string => metrics.find((metric) => metric.name === name)?.id ?? '';
export const CPU = idOf('CPU hours');
export const show = (props: Partial<UsageDashboardProps> = {}): RenderResult => render(<UsageDashboard source={source} now={source.now} defaultMetric={CPU} {...props} />);

/** Writes down what is asked. */
export function spied(inner: BillingSource): { source: BillingSource; asked: UsageQuery[]; contexts: FetchContext[] } {
  const asked: UsageQuery[] = [];
  const contexts: FetchContext[] = [];
  return {
    asked,
    contexts,
    source: {
      ...inner,
      usage: (query, context) => {
        asked.push(query);
        contexts.push(context);
        return inner.usage?.(query, context) ?? Promise.reject(new Error('no usage'));
      },
    },
  };
}

// In every test that imports this.
beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(async () => {
  vi.useRealTimers();
  await settled();
  cleanup();
  vi.restoreAllMocks();
});
