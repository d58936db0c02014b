import { act, configure } from '@testing-library/react';
import { vi } from 'vitest';
import type { BillingSource } from '@meterboard/data';

// A whole dashboard in jsdom, rows made up and all, takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

/** A source that cannot do everything. */
export const without = (source: BillingSource, ...methods: readonly (keyof BillingSource)[]): BillingSource =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !methods.some((method) => method === name)));

/** Once what is under way has arrived on screen. */
export const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => { setTimeout(resolve); }));
