import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decimal, instant, type BurnDown, type Instant } from '@meterboard/data';
import { BurnDownChart, type BurnDownChartProps } from './BurnDownChart.js';
import { asOf, burnDown, day, history, loss, point } from './burnDown.test.kit.js';

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const plot = (): HTMLElement => screen.getByRole('slider', { name: 'Credits' });
const said = (): string => plot().getAttribute('aria-valuetext') ?? '';
const show = (props: Partial<BurnDownChartProps> = {}): ReturnType<typeof render> => render(<BurnDownChart {...({ title: 'Credits', data: burnDown(), history: history(), ...props } as BurnDownChartProps)} />);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('BurnDownChart', () => {
  it('says when the balance runs out, above the chart and to a screen reader', () => {
    show({ references: [{ label: 'Low balance', value: decimal(20) }] });
    expect(document.querySelector('[data-part="summary"]')?.textContent).toBe('Runs out Jun 19, 2026At the current pace.');
    expect(said()).toBe(
      '$40.00 left as of Jun 15, 2026, 12:00 PM UTC, with a forecast until Jun 20, 2026. Runs out: Jun 19, 2026. At the current pace. Jun 18, 2026: About $4.00 of \u2068Promo\u2069 would expire unused. Low balance: $20.00.',
    );
    expect(screen.getByText('Expected from 30 days of usage. In 8 of 10 cases the balance stays within the shaded area.')).toBeTruthy();
    expect(document.querySelectorAll('[data-part="event"]')).toHaveLength(2);
  });

  it('is explored by keyboard: ledgers, now, then the forecast with what happens', async () => {
    const user = userEvent.setup();
    show();
    plot().focus();
    const heard: string[] = [];
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowDown', 'ArrowLeft']) {
      await user.keyboard(`{${key}}`);
      heard.push(said());
    }
    expect(heard).toEqual([
      'Jun 1, 2026: $100.00.',
      'Jun 10, 2026: $60.00.',
      'Jun 15, 2026, 12:00 PM UTC: $40.00.',
      'Jun 16, 2026: about $35.00, likely between $34.00 and $36.00.',
      'Jun 17, 2026: about $25.00, likely between $22.00 and $28.00.',
      'Jun 18, 2026: about $11.00, likely between $6.00 and $16.00. Just before: about $15.00. About $4.00 of \u2068Promo\u2069 would expire unused.',
      'Jun 19, 2026: about $1.00, likely between $0.00 and $9.00.',
      'Jun 20, 2026: about $0.00. Expected to run out.',
      'Jun 20, 2026: about $0.00. Expected to run out.',
      'Jun 19, 2026: about $1.00, likely between $0.00 and $9.00.',
    ]);
    expect(plot().getAttribute('aria-valuemax')).toBe('8');
    expect(within(screen.getByRole('tooltip')).getByText('Likely at most')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    await user.tab();
    plot().focus();
    expect(said()).toMatch(/^\$40\.00 left/);
  });

  it('tells of two grants of one name that would expire together', () => {
    const twice = loss('06-18', 'Promo', 4);
    const error = vi.spyOn(console, 'error');
    show({ data: burnDown({ losses: [twice, { ...twice, lineId: 'other' }] }), activeAt: day('06-18') });
    expect(screen.getByRole('tooltip').textContent.match(/of \u2068Promo\u2069 would expire unused/g)).toHaveLength(2);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  it('shows the next moment of a host, and the same one again, after one was closed with Escape', async () => {
    const user = userEvent.setup();
    const { rerender } = show({ activeAt: day('06-17') });
    const to = (activeAt: Instant | null): void => { rerender(<BurnDownChart title="Credits" data={burnDown()} history={history()} activeAt={activeAt} />); };
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    to(null);
    to(day('06-17'));
    expect(screen.getByRole('tooltip').textContent).toContain('Jun 17, 2026');
  });

  it('lets a host keep the moment, and takes one between two stops for the earlier', async () => {
    const user = userEvent.setup();
    const onActiveAtChange = vi.fn();
    const { rerender } = show({ activeAt: instant('2026-06-17T09:00:00Z'), onActiveAtChange });
    expect(screen.getByRole('tooltip').textContent).toContain('Jun 17, 2026');
    plot().focus();
    await user.keyboard('{ArrowRight}');
    expect(onActiveAtChange).toHaveBeenCalledExactlyOnceWith(day('06-18'));
    expect(screen.getByRole('tooltip').textContent).toContain('Jun 17, 2026');
    rerender(<BurnDownChart title="Credits" data={burnDown()} activeAt={day('05-01')} />);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('has every moment in its table, with the exact balance', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'View as table' }));
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['Period', 'Balance', 'Likely at least', 'Likely at most']);
    expect(rows).toHaveLength(9);
    expect(rows[3]).toEqual(['Jun 15, 2026', '$39.995', '$39.995', '$39.995']);
    expect(rows[6]).toEqual(['Jun 18, 2026 · About $4.00 of \u2068Promo\u2069 would expire unused', '$11.00', '$6.00', '$16.00']);
  });

  it.each<[string, BurnDown, string, string]>([
    ['too little history', { kind: 'burn-down', status: 'not-enough-data', needed: 7, have: 3 }, 'No forecast yet', 'Too early to tell how long it lasts: usage has run for 3 of 7 days so far.'],
    ['no balance', burnDown({ balance: decimal(0), points: [point('06-15', 0), point('06-20', 0)] }), 'Nothing is left', 'What is bought or granted next appears here.'],
  ])('is empty with %s', (_, data, title, detail) => {
    show({ data });
    expect(root().dataset['state']).toBe('empty');
    expect([...screen.getByRole('status').querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([title, detail]);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('shows a balance that is still to come', () => {
    show({ data: burnDown({ balance: decimal(0), points: [point('06-15', 0), point('06-18', 0), point('06-18', 50), point('06-20', 40)] }), history: null });
    expect(root().dataset['state']).toBe('ready');
    expect(document.querySelector('[data-part="past"]')?.getAttribute('d')).toBe('');
  });

  it.each<[string, unknown, string]>([
    ['a number for a decimal', burnDown({ balance: 40 as never }), 'data.balance'],
    ['another view', { kind: 'balances' }, 'data.kind'],
    ['a broken point', burnDown({ points: [point('06-15', 1), { ...point('06-16', 1), high: null as never }] }), 'data.points[1].high'],
    ['too little history without its figures', { kind: 'burn-down', status: 'not-enough-data' }, 'data.needed'],
  ])('refuses %s with its path', (_, data, path) => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const renderError = vi.fn(() => 'no');
    show({ data: data as BurnDown, renderError });
    expect(root().dataset['state']).toBe('error');
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ path }));
    expect(renderError).toHaveBeenCalledWith(expect.objectContaining({ path }), null);
    vi.unstubAllGlobals();
  });

  it('leaves out a past that cannot be read, telling the page, and one in another unit', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const { rerender } = show({ history: history({ points: [{ at: day('06-01'), balance: 3 as never }] }) });
    expect(document.querySelector('[data-part="past"]')?.getAttribute('d')).toBe('');
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ path: 'data.points[0].balance' }));
    rerender(<BurnDownChart title="Credits" data={burnDown()} history={history({ unit: { kind: 'pricing-unit', id: 't', name: 'Tokens' } })} />);
    expect(document.querySelector('[data-part="past"]')?.getAttribute('d')).toBe('');
    vi.unstubAllGlobals();
  });

  it('keeps a forecast that could not be refreshed, with a way to try again', async () => {
    const user = userEvent.setup();
    const refetch = vi.fn();
    show({ data: undefined, state: { status: 'error', error: new Error('no'), data: burnDown(), refetch } });
    expect(root().dataset).toMatchObject({ state: 'ready', stale: 'true' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('shows hostile names as text, shortened, and says that a record is unclear', () => {
    const name = `<b>\u202Eevil</b> ${'x'.repeat(300)}`;
    show({ data: burnDown({ losses: [loss('06-18', name, 4), loss('06-20', ' ', 1)], partial: true }) });
    expect(said()).toContain('of \u2068<b>\u202Eevil</b> ');
    expect(said()).not.toContain('x'.repeat(60));
    expect(said()).toContain('of \u2068(no name)\u2069 would expire');
    expect(screen.getByText(/Some records do not say enough/)).toBeTruthy();
  });

  it('takes ref, class names, data attributes and a tooltip of the host', () => {
    const ref = createRef<HTMLElement>();
    render(<BurnDownChart ref={ref} title="Credits" data={burnDown()} id="x" className="own" data-x="1" defaultActiveAt={asOf} classNames={{ plot: 'p', summary: 's', tooltip: 't', notes: 'n', axis: 'a' }} renderTooltip={({ rows }) => rows[0]?.amount} />);
    expect(ref.current).toBe(root());
    expect([root().id, root().dataset['x'], root().classList.contains('own')]).toEqual(['x', '1', true]);
    for (const name of ['p', 's', 't', 'n', 'a']) expect(document.querySelector(`.${name}`)).not.toBeNull();
    expect(screen.getByRole('tooltip').textContent).toBe('$40.00');
  });
});
