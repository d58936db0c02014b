import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AllowanceMeter, type AllowanceMeterProps } from './AllowanceMeter.js';
import { allowanceView } from './allowance.test.kit.js';

const STATES: Record<string, AllowanceMeterProps> = {
  ahead: { title: 'Calls', data: allowanceView('712400') },
  over: { title: 'Calls', data: allowanceView('1341207') },
  unlimited: { title: 'Calls', data: allowanceView('712400', 'unlimited') },
  empty: { title: 'Calls', data: allowanceView(null, null) },
  pending: { title: 'Calls', state: { status: 'pending' } },
  error: { title: 'Calls', state: { status: 'error', error: new Error('no'), refetch: () => undefined } },
  stale: { title: 'Calls', state: { status: 'error', error: new Error('no'), data: allowanceView('712400'), refetch: () => undefined } },
};

const box = (part: string): DOMRect => document.querySelector(`[data-part="${part}"]`)!.getBoundingClientRect();
const show = (props: AllowanceMeterProps, width: number, dir: 'ltr' | 'rtl' = 'ltr'): void => void render(<div dir={dir} style={{ width }}><AllowanceMeter {...props} /></div>);

beforeEach(() => page.viewport(1280, 800));
afterEach(cleanup);

describe('AllowanceMeter in Chromium', () => {
  it.each([880, 520, 360, 288])('has the same height in every state, %i px wide', (width) => {
    const heights = Object.values(STATES).map((props) => {
      show(props, width);
      const { height } = box('root');
      cleanup();
      return height;
    });
    expect(new Set(heights).size).toBe(1);
  });

  it('is as high as the host says, in every state, or no higher than what is in it', () => {
    const heights = (height: number | 'auto'): number[] => ['over', 'unlimited', 'pending'].map((name) => {
      show({ ...STATES[name], height } as AllowanceMeterProps, 520);
      const found = box('allowance').height;
      cleanup();
      return found;
    });
    expect(new Set(heights(160))).toEqual(new Set([160]));
    const [over = 0, unlimited = 0] = heights('auto');
    expect(over).toBeLessThan(160);
    expect(unlimited).toBeLessThan(over);
  });

  it.each(['ltr', 'rtl'] as const)('draws use, period and overage from the side where reading begins: %s', (dir) => {
    show(STATES['over']!, 520, dir);
    const bar = box('bar');
    const from = (x: number): number => Math.round(((dir === 'ltr' ? x - bar.left : bar.right - x) / bar.width) * 1000) / 10;
    const overage = box('overage');
    const period = box('period');
    // 1,341,207 of 1,000,000: the allowance ends after 74.56 % of the bar, and 58.33 % of it are 43.5 % of the bar.
    expect([from(dir === 'ltr' ? overage.left : overage.right), from(dir === 'ltr' ? overage.right : overage.left)]).toEqual([74.6, 100]);
    expect(from((period.left + period.right) / 2)).toBeCloseTo(43.5, 0);
    expect(Number.parseFloat(getComputedStyle(document.querySelector('[data-part="meter"]')!, '::before').width) / bar.width).toBeCloseTo(0.7456, 2);
  });

  it('stays inside of 320 px, whatever it is called and however long its numbers are', async () => {
    await page.viewport(320, 800);
    render(<AllowanceMeter title={`<b>Calls</b> \u202E ${'long '.repeat(60)}`} data={allowanceView('1'.repeat(60), undefined, undefined, { kind: 'count', name: 'API calls' })} />);
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});
