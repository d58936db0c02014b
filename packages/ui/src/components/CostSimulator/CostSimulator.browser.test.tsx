import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ar } from '../../i18n/ar.js';
import { de } from '../../i18n/de.js';
import { createTheme } from '../../theme/createTheme.js';
import { CostSimulator, type CostSimulatorProps } from './CostSimulator.js';
import { card, cardOf, flat, quantity, rateRow, used } from './CostSimulator.test.kit.js';

const LONG = 'x'.repeat(300);
const wide = cardOf(rateRow('Hours', flat(100)), rateRow(LONG, { rate_type: 'TIERED', tiers: [{ price: 10, size: 1_000_000 }, { price: 4 }] }), rateRow('Support', { rate_type: 'CUSTOM' }));
const usedOfAll = [quantity('Hours', 12), quantity(LONG, '123456789.125'), quantity('Support', 1)];
const show = (props: Partial<CostSimulatorProps> = {}) => render(<CostSimulator {...({ caption: 'Estimate', data: card, defaultQuantities: used, ...props } as CostSimulatorProps)} />);
const field = (name: RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const top = (element: Element): number => element.getBoundingClientRect().top;

beforeEach(() => page.viewport(1280, 800));
afterEach(cleanup);

describe('CostSimulator in Chromium', () => {
  it.each([['light', 1280], ['dark', 1280], ['light', 320], ['dark', 320]] as const)('has no fault that axe can find, with a mistake and steps open: %s, %i px', async (scheme, width) => {
    await page.viewport(width, 800);
    show({ data: wide, defaultQuantities: usedOfAll, theme: createTheme({ scheme }), defaultExpanded: [`["${LONG}",[],null]`, '["Support",[],null]'] });
    await userEvent.fill(field(/Hours/), 'abc');
    const { violations } = await axe.run(document.querySelector<HTMLElement>('[data-part="root"]')!, { rules: { 'target-size': { enabled: true } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each([320, 480, 640])('needs no sideways scrolling at %i px', async (width) => {
    await page.viewport(width, 800);
    show({ data: wide, defaultQuantities: usedOfAll, defaultExpanded: [`["${LONG}",[],null]`] });
    const region = screen.getByRole('group', { name: 'Estimate' });
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('writes a quantity and its price beside each other on a phone, where nothing else is in their line', async () => {
    await page.viewport(320, 800);
    show({ defaultExpanded: ['["Hours",[],null]'] });
    const [step, made] = [...document.querySelectorAll<HTMLElement>('[data-part="steps"] > tbody > tr:first-child > :is(th, td)')];
    expect([step?.textContent, made?.textContent]).toEqual(['Every unit', '20 × $0.50']);
    expect(made?.offsetWidth).toBe(step?.offsetWidth);
  });

  it('leaves the caret where the reader types, and groups digits once the field is left', async () => {
    show({ defaultQuantities: [quantity('Hours', 1_250_000)] });
    await userEvent.click(field(/Hours/));
    await userEvent.keyboard('{Home}98');
    expect([field(/Hours/).value, field(/Hours/).selectionStart]).toEqual(['981250000', 2]);
    await userEvent.keyboard('{End}5{Enter}');
    expect([field(/Hours/).value, document.activeElement]).toEqual(['9812500005', field(/Hours/)]);
    await userEvent.tab();
    expect(field(/Hours/).value).toBe('9,812,500,005');
  });

  it('leaves the whole number selected for whoever comes by Tab or by a script, to be replaced by the next key', async () => {
    show({ defaultQuantities: [quantity('Hours', 1_250_000)] });
    screen.getByRole('button', { name: 'Pricing of Hours' }).focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(field(/Hours/));
    await userEvent.keyboard('7');
    expect(field(/Hours/).value).toBe('7');
    cleanup();
    show({ defaultQuantities: [quantity('Hours', 1_250_000)] });
    await userEvent.fill(field(/Hours/), '8');
    expect(field(/Hours/).value).toBe('8');
  });

  it.each([1280, 320])('makes no row higher where a cost begins to differ: %i px', async (width) => {
    await page.viewport(width, 800);
    show();
    const before = top(field(/Storage/));
    await userEvent.fill(field(/Hours/), '7');
    expect(top(field(/Storage/))).toBe(before);
  });

  it('moves no field while a quantity is typed, right or wrong', async () => {
    show();
    const before = top(field(/Hours/));
    for (const text of ['7', 'abc', '123456789']) {
      await userEvent.fill(field(/Hours/), text);
      expect(top(field(/Hours/))).toBe(before);
    }
    const below = top(field(/Storage/));
    await userEvent.fill(field(/Hours/), '20');
    expect(top(field(/Storage/))).toBe(below);
  });

  it('takes what is pasted from a German table', async () => {
    show({ locale: 'de-DE', messages: de });
    const hours = field(/Hours/);
    await userEvent.fill(hours, '\u00A01.234.567,5\n');
    await userEvent.tab();
    expect([hours.value, hours.getAttribute('aria-invalid')]).toEqual(['1.234.567,5', null]);
  });

  it('has numbers at the side of their column from right to left too', () => {
    document.documentElement.dir = 'rtl';
    show({ locale: 'ar-EG', messages: ar });
    const alignment = getComputedStyle(field(/Hours/)).textAlign;
    document.documentElement.dir = '';
    expect(alignment).toBe('left');
  });

  it('is printed without boxes around its quantities', async () => {
    show();
    expect(getComputedStyle(field(/Hours/)).borderTopWidth).toBe('1px');
    const printed = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print').map(({ cssText }) => cssText);
    await expect.poll(() => printed.some((text) => text.includes('data-part="quantity"') && text.includes('border: 0'))).toBe(true);
  });
});
