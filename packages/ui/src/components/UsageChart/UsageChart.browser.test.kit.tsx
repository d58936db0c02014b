import type { ReactElement } from 'react';
import { page, userEvent } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { settled } from '../layoutShift.test.kit.js';

export const days = (count: number) => ({ 'us-east': Array.from({ length: count }, (_, day) => 30 + (day % 9)), 'eu-west': Array.from({ length: count }, (_, day) => 10 + (day % 5)) });
export const view = usageView({ values: days(31), partialFrom: 30 });
export const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
export const rect = (name: string): DOMRect => part(name).getBoundingClientRect();

export function Box({ width, children, dir = 'ltr' }: { width: number | string; children: ReactElement; dir?: 'ltr' | 'rtl' }): ReactElement {
  return (
    <div dir={dir} style={{ width, paddingTop: 240 }}>
      {children}
    </div>
  );
}

export async function pointAt(share: number, height = 0.5): Promise<void> {
  const box = rect('plot');
  await userEvent.hover(page.elementLocator(part('plot')), { position: { x: box.width * share, y: box.height * height } });
  await settled();
}
