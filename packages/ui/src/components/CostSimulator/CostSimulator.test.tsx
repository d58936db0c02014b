import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SimulatedQuantity } from '@meterboard/data';
import { ar } from '../../i18n/ar.js';
import { de } from '../../i18n/de.js';
import { CostSimulator, type CostSimulatorProps } from './CostSimulator.js';
import { card, cardOf, flat, quantity, rateRow, used } from './CostSimulator.test.kit.js';

afterEach(cleanup);

const field = (product: string, name = `Quantity of ${product}`): HTMLInputElement => screen.getByRole('textbox', { name });
const cells = (product: string): string[] => within(screen.getByRole('rowheader', { name: new RegExp(`^${product}`) }).closest('tr')!).getAllByRole('cell').map(({ textContent }) => textContent);
const figures = (): (string | null | undefined)[] => [...document.querySelectorAll('[data-part="totals"] dd')].map(({ textContent }) => textContent);
const spoken = (): string | null | undefined => document.querySelector('[data-part="table"] > [aria-live]')?.textContent;
const reset = (): HTMLElement => screen.getByRole('button', { name: 'Reset quantities' });
const shown = (props: Partial<CostSimulatorProps> = {}): ReactElement => <CostSimulator {...({ caption: 'Estimate', data: card, defaultQuantities: used, ...props } as CostSimulatorProps)} />;

async function type(product: string, text: string): Promise<void> {
  await userEvent.clear(field(product));
  await userEvent.type(field(product), text);
}

describe('CostSimulator', () => {
  it('begins with the given quantities, and follows each key to the last digit', async () => {
    render(shown());
    expect(field('Hours').value).toBe('20');
    expect(figures()).toEqual(['$22.00', '$22.00', 'none', '0 AI credits', '0 AI credits', 'none']);
    await userEvent.type(field('Hours'), '0.25');
    expect(field('Hours').value).toBe('200.25');
    expect(cells('Hours')).toEqual(['', '$100.13$90.13 more']);
    expect(figures().slice(0, 3)).toEqual(['$112.13', '$22.00', '$90.13 more']);
    await type('Storage', '0');
    expect(cells('Storage')).toEqual(['', '$0.00$12.00 less']);
    await type('Tokens', '1234567.50{Enter}');
    expect(field('Tokens').value).toBe('1234567.5');
    await userEvent.tab();
    expect(field('Tokens').value).toBe('1,234,567.5');
    await userEvent.click(field('Tokens'));
    expect(field('Tokens').value).toBe('1234567.5');
    expect(figures()[3]).toBe('2,469,135 AI credits');
  });

  it('opens the steps to a cost: tiers, the price’s source, and its end', async () => {
    const onExpandedChange = vi.fn();
    render(shown({ onExpandedChange }));
    await userEvent.click(screen.getByRole('button', { name: 'Pricing of Storage', expanded: false }));
    const steps = screen.getByRole('table', { name: 'How it is priced' });
    expect(within(steps).getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['TierQuantity × priceAmount', 'Tier 0 – 100100 × $0.10$10.00', 'Tier from 10050 × $0.04$2.00']);
    expect(screen.getByText('List price · This price ends Jan 1, 2027.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Pricing of Hours' }));
    expect(screen.getByText(/^Price of your contract/)).toBeTruthy();
    expect(onExpandedChange.mock.calls).toEqual([[['["Storage",[],null]']], [['["Storage",[],null]', '["Hours",[],null]']]]);
  });

  it.each([
    ['abc', 'Enter a number such as 1,234.5.'],
    ['1.234,5', 'Enter a number such as 1,234.5.'],
    ['-5', 'Enter 0 or more.'],
    ['{Backspace}', 'Enter a quantity, or 0.'],
  ])('says beside the field what is wrong with %j, and leaves it out of the sum', async (text, problem) => {
    render(shown());
    await type('Hours', text);
    expect(field('Hours').getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field('Hours').getAttribute('aria-describedby') ?? '')?.textContent).toBe(problem);
    expect(cells('Hours')[1]).toBe('No data');
    expect(figures()).toEqual(['$12.00 without 1 product', '$22.00', 'No data', '0 AI credits', '0 AI credits', 'none']);
    await userEvent.tab();
    expect(field('Hours').getAttribute('aria-invalid')).toBe('true');
    await type('Hours', '40');
    expect(field('Hours').hasAttribute('aria-invalid')).toBe(false);
    expect(figures()[0]).toBe('$32.00');
  });

  it('speaks the new cost once the field is left, not at every key', async () => {
    render(shown());
    await type('Hours', '100');
    expect(spoken()).toBe('');
    await userEvent.tab();
    expect(spoken()).toBe('Estimated cost: $62.00, 0 AI credits');
  });

  it('speaks what is wrong with a field once it is left, and with the next estimate that a product is missing', async () => {
    render(shown());
    await type('Hours', '1.5k{Enter}');
    expect(spoken()).toBe('Enter a number such as 1,234.5.');
    await type('Storage', '200{Enter}');
    expect(spoken()).toBe(`Estimated cost: ${figures()[0]?.replace(' without 1 product', '')}, 0 AI credits, without 1 product`);
  });

  it('goes back to where it started', async () => {
    render(shown());
    expect(reset().getAttribute('aria-disabled')).toBe('true');
    await type('Hours', '1');
    await type('Storage', 'x');
    await userEvent.click(reset());
    expect([field('Hours').value, field('Storage').value, figures()[0]]).toEqual(['20', '150', '$22.00']);
    expect(reset().getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(reset());
  });

  it('begins with quantities that come later than the prices, unless the reader was quicker', async () => {
    const { rerender } = render(shown({ defaultQuantities: undefined }));
    expect(figures()).toEqual(['$0.00', '0 AI credits']);
    rerender(shown());
    expect(field('Hours').value).toBe('20');
    await type('Hours', '7');
    rerender(shown({ defaultQuantities: [quantity('Hours', 99)] }));
    expect(field('Hours').value).toBe('7');
  });

  it('leaves the quantities to a host that keeps them', async () => {
    const changes = vi.fn();
    function Host(): ReactElement {
      const [quantities, keep] = useState<readonly SimulatedQuantity[]>(used);
      return shown({ quantities, defaultQuantities: undefined, onQuantitiesChange: (next) => { changes(next); keep(next); } });
    }
    render(<Host />);
    await userEvent.type(field('Hours'), '5x');
    expect(changes.mock.calls).toEqual([[[{ productId: 'Hours', name: 'Hours', quantity: '205' }, { productId: 'Storage', name: 'Storage', quantity: '150' }]]]);
    await userEvent.click(reset());
    expect(changes).toHaveBeenLastCalledWith(used);
    cleanup();
    render(shown({ quantities: used, onQuantitiesChange: changes }));
    await type('Hours', '3');
    await userEvent.tab();
    expect(field('Hours').value).toBe('20');
  });

  it('reads and writes numbers as the locale does', async () => {
    render(shown({ locale: 'de-DE', messages: de }));
    const hours = field('', 'Menge von Hours');
    await userEvent.clear(hours);
    await userEvent.type(hours, '1.234,5');
    await userEvent.tab();
    expect(hours.value).toBe('1.234,5');
    expect(figures()[0]).toBe('629,25\u00A0$');
    await userEvent.clear(hours);
    await userEvent.type(hours, '1.5');
    expect(screen.getByText('Geben Sie eine Zahl wie 1.234,5 ein.')).toBeTruthy();
    cleanup();
    render(shown({ locale: 'ar-EG', messages: ar }));
    const arabic = field('', 'كمية Hours');
    expect(arabic.value).toBe('٢٠');
    await userEvent.clear(arabic);
    await userEvent.paste('١٬٠٠٠٫٥');
    expect(arabic.hasAttribute('aria-invalid')).toBe(false);
    expect(figures()[0]).toContain('٥١٢');
  });

  it('tells why a product has no price, with no field to type into', () => {
    const data = cardOf(rateRow('Support', { rate_type: 'CUSTOM' }), rateRow('Hours', flat(100)), rateRow('Fees', { rate_type: 'PERCENTAGE', price: 0.029 }), rateRow('Seats', flat(2000), { billing_frequency: 'MONTHLY' }));
    render(shown({ data, defaultQuantities: [quantity('Support', 2), quantity('Gone', 1, { name: 'Gone' }), quantity('Fees', 1000), quantity('Seats', 2)], defaultExpanded: ['["Fees",[],null]'] }));
    expect(cells('Support')).toEqual(['2', 'Priced individually, so it cannot be estimated.']);
    expect(cells('Gone')[1]).toBe('Your contract has no price for this.');
    expect(screen.getByText('2.9% of the amount')).toBeTruthy();
    expect(screen.getByText('$1,000.00 × 2.9%')).toBeTruthy();
    expect(screen.getByText('$20.00 each per month')).toBeTruthy();
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(figures()[0]).toBe('$69.00 without 2 products');
  });

  it('keeps names that are somebody else’s apart, and takes no list that is none', () => {
    const names = ['__proto__', 'constructor', '<img src=x>', ' ', '\u202E00.1$'];
    const odd = [null, 5, {}, { productId: 'Hours', quantity: 5 }, { productId: 'constructor', quantity: '3', group: 'x' }] as unknown as SimulatedQuantity[];
    render(shown({ data: cardOf(...names.map((name) => rateRow(name, flat(100)))), defaultQuantities: [...odd, quantity('__proto__', 2)] }));
    expect(screen.getAllByRole('textbox')).toHaveLength(names.length);
    expect(field('__proto__').value).toBe('2');
    expect(field('constructor').value).toBe('0');
    expect(screen.getByRole('textbox', { name: 'Quantity of (no name)' })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
    for (const { id } of document.querySelectorAll('[id]')) expect(id).toMatch(/^[\w:«»-]+$/);
  });

  it('says in its own words that it is no offer', () => {
    render(shown());
    expect(screen.getByText('An estimate at the prices of Nov 21, 2026, before commits, credits and taxes. It is not an offer.')).toBeTruthy();
  });
});
