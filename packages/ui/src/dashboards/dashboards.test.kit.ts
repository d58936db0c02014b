import { act } from '@testing-library/react';
import type { BillingSource } from '@meterboard/data';

/** A source that cannot do everything. */
export const without = (source: BillingSource, ...methods: readonly (keyof BillingSource)[]): BillingSource =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !methods.some((method) => method === name)));

/** Once what is under way has arrived on screen. */
export const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => { setTimeout(resolve); }));
