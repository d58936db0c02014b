import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { MetronomeEmbed, type MetronomeEmbedProps } from './MetronomeEmbed.js';
import type { GetUrlContext } from './useEmbed.js';

export const ORIGIN = 'https://embeddable-dashboards.metronome.com';
export const address = (token: number | string): string => `${ORIGIN}/customers/invoices/v1?token=secret-${token}`;

/** Once what is under way, and what `first` begins, has arrived on screen. */
export const settle = (first: () => void = () => undefined): Promise<void> =>
  act(() => {
    first();
    return Promise.resolve();
  });

/** A backend whose answers are given by hand, request by request. */
export function backend() {
  const requests: { context: GetUrlContext; answer: (url: unknown) => Promise<void>; fail: (error: Error) => Promise<void> }[] = [];
  const getUrl = (context: GetUrlContext): Promise<string> =>
    new Promise((resolve, reject) => {
      requests.push({
        context,
        answer: (url) => settle(() => { resolve(url as string); }),
        fail: (error) => settle(() => { reject(error); }),
      });
    });
  return { getUrl, requests };
}

export const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
export const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
export const load = (): void => { fireEvent.load(frame()!); };

/** Shows an embed whose backend answers by hand. */
export async function embed(props: Partial<MetronomeEmbedProps> = {}) {
  const server = backend();
  const element = (more: Partial<MetronomeEmbedProps> = {}) => <MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={server.getUrl} onError={() => undefined} {...props} {...more} />;
  const view = render(element());
  await settle();
  const change = async (more: Partial<MetronomeEmbedProps>): Promise<void> => {
    view.rerender(element(more));
    await settle();
  };
  return { ...server, change, unmount: view.unmount };
}

// In every test that imports this: time passes only when it is told to.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
