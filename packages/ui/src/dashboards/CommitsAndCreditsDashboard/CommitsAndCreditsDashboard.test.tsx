import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatAmount, instant, isZero, RequestError, USD_CENTS_ID, type SpendQuery } from '@meterboard/data';
import { balanceRecord, fakeSource } from '@meterboard/data/testing';
import { settled, without } from '../dashboards.test.kit.js';
import type { DashboardFile } from '../saveFile.js';
import { CommitsAndCreditsDashboard, type CommitsAndCreditsDashboardProps } from './CommitsAndCreditsDashboard.js';

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const tile = (id: string): string => document.querySelector(`[data-tile="${id}"]`)?.textContent ?? 'none';
const tiles = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-tile]')].map(({ dataset }) => dataset['tile'] ?? '');
const choice = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Unit' });
const inState = (state: string): Promise<void> => waitFor(() => { expect(root().dataset['state']).toBe(state); });
const names = (): string[] => [...document.querySelectorAll('tr[data-part="row"] [data-part="name-text"]')].map(({ textContent }) => textContent);

const source = fakeSource();
const show = (props: Partial<CommitsAndCreditsDashboardProps> = {}) => render(<CommitsAndCreditsDashboard source={source} now={source.now} {...props} />);
const grant = (end: string, amount: number, name = 'Credit', start = '2024-01-01') => balanceRecord({ id: name, type: 'CREDIT', name, now: source.now, segments: [{ start, end, amount }] });

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(async () => {
  await settled();
  cleanup();
  vi.restoreAllMocks();
});

describe('CommitsAndCreditsDashboard', () => {
  it('shows what is left, when it runs out, what expires next and what would be lost', async () => {
    show();
    expect(root().dataset['state']).toBe('pending');
    expect(tiles()).toEqual(['available', 'run-out', 'expiry', 'losses']);
    await inState('ready');
    const { totals } = await source.balances({});
    expect(tile('available')).toBe(`Available now${formatAmount(totals[0]!.spendable, totals[0]!.unit, { locale: 'en-US' })}Healthy · As of Oct 24, 2024, 3:30 PM UTC`);
    await waitFor(() => { expect(tile('run-out')).toMatch(/^Runs out(Not in sightAt the current pace it |\w+ \d+, \d+At the current pace[,.])/); });
    expect(tile('expiry')).toMatch(/^Expires next\w+ \d+, \d+\$[\d,.]+ of \u2068.+\u2069$/);
    expect(tile('losses')).toMatch(/^Would be lost(≈ \$|–Nothing)/);
  });

  it('says what is available once of the unit in the tiles, and beside its total of each other unit', async () => {
    show();
    await inState('ready');
    const { totals } = await source.balances({});
    const others = totals.filter(({ unit, lifetimeGranted }) => unit.kind !== 'count' && !isZero(lifetimeGranted)).length - 1;
    expect(others).toBeGreaterThan(0);
    expect(screen.getAllByText('Available now')).toHaveLength(1 + others);
    expect(screen.getAllByText('Used', { selector: 'dt' })).toHaveLength(1 + others);
    // The tile of the chosen unit is the largest figure of the page: no total of another unit competes with it.
    expect(document.querySelector('[data-part="figure-main"]')).toBeNull();
  });

  it('shows one unit at a time, and asks only for spend in that unit', async () => {
    const asked: SpendQuery[] = [];
    const onUnitChange = vi.fn();
    show({ source: { ...source, spend: (query, context) => { asked.push(query); return source.spend(query, context); } }, onUnitChange });
    await inState('ready');
    const [first, second] = [...choice().options];
    expect([first?.text, second?.text]).toEqual(['USD', 'AI credits']);
    const dollars = tile('available');
    fireEvent.change(choice(), { target: { value: second!.value } });
    expect(onUnitChange).toHaveBeenCalledWith(second!.value);
    expect(tile('available')).not.toBe(dollars);
    await waitFor(() => { expect(asked.at(-1)).toMatchObject({ creditTypeId: second!.value, bucket: 'day', interval: { end: '2024-10-25T00:00:00.000Z' } }); });
    expect(names().length).toBeGreaterThan(3);
  });

  it('shows no forecast until it is made, and never one of another unit', async () => {
    show();
    const said: string[] = [];
    const observer = new MutationObserver(() => { said.push(tile('run-out')); });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await waitFor(() => { expect(tile('run-out')).toMatch(/At the current pace/); });
    const dollars = tile('run-out');
    fireEvent.change(choice(), { target: { value: choice().options[1]!.value } });
    await waitFor(() => { expect(tile('run-out')).toBe('Runs out–No balance'); });
    observer.disconnect();
    expect(new Set(said)).toEqual(new Set(['Runs out', dollars, tile('run-out')]));
  });

  it('says so where there is too little history', async () => {
    show({ source: fakeSource({ now: instant('2024-10-04T12:00:00Z'), since: '2024-10-01', grants: [{ type: 'CREDIT', name: 'Start', segments: [{ start: '2024-10-01', end: '2025-10-01', amount: 50_000 }] }] }) });
    await waitFor(() => { expect(tile('run-out')).toBe('Runs out–Too early to tell how long it lasts: usage has run for 3 of 7 days so far.'); });
    expect(tile('losses')).toBe('Would be lost–Not available');
  });

  it('says that the amount may be too low if a record does not say what is left of it, but not for want of a ledger', async () => {
    const whole = { ...grant('2025-10-01', 5000, 'Whole'), ledger: null };
    show({ source: fakeSource({ rows: { balances: [whole] } }) });
    await waitFor(() => { expect(tile('available')).toMatch(/^Available now\$50\.00Healthy · As of [^·]+$/); });
    cleanup();
    for (const unknown of [{ balance: null }, { access_schedule: null }]) {
      show({ source: fakeSource({ rows: { balances: [whole, { ...grant('2025-01-01', 7000, 'Unknown'), ...unknown }] } }) });
      await waitFor(() => { expect(tile('available')).toMatch(/^Available now\$50\.00.*Some records do not say enough to be counted; these figures may be too low\.$/); });
      await waitFor(() => { expect(tile('run-out')).toMatch(/these figures may be too low\.$/); });
      cleanup();
    }
  });

  it('has only dashes for customers without balances', async () => {
    show({ source: fakeSource({ rows: { balances: [] } }) });
    await inState('empty');
    expect(['available', 'run-out', 'expiry', 'losses'].map(tile)).toEqual(['Available now–Not available', 'Runs out–Not available', 'Expires next–Not available', 'Would be lost–Not available']);
    cleanup();
    show({ source: fakeSource({ rows: { balances: [grant('2024-02-01', 5000)] } }) });
    await inState('ready');
    await waitFor(() => { expect(tile('expiry')).toBe('Expires next–No balance'); });
    expect(tile('available')).toContain('$0.00No balance');
  });

  it('says that the balance is running low', async () => {
    show({ lowBelow: '100000000' });
    await inState('ready');
    expect(tile('available')).toContain('Running low');
  });

  it.each<[string, CommitsAndCreditsDashboardProps['lowBelow'], string]>([
    ['of the unit on screen', { [USD_CENTS_ID]: '100000000' }, 'Running low'],
    ['of another unit', { tokens: '100000000' }, 'Healthy'],
    ['that cannot be read', { [USD_CENTS_ID]: 'a lot' }, 'Healthy'],
  ])('judges the balance by the threshold %s', async (_, lowBelow, level) => {
    show({ lowBelow });
    await inState('ready');
    expect(tile('available')).toContain(level);
  });

  it('keeps the balances where the history fails, and can try that again', async () => {
    show({ source: fakeSource({ failWith: { spend: new RequestError('forbidden', 'No.') }, failures: 1 }) });
    await inState('ready');
    await waitFor(() => { expect(tile('run-out')).toContain('How long it lasts could not be worked out this time.'); });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => { expect(tile('run-out')).toContain('At the current pace'); });
  });

  it('says what failed, with the request id, and can try again', async () => {
    show({ source: fakeSource({ failWith: { balances: new RequestError('forbidden', 'No.', { requestId: 'req_5' }) }, failures: 1 }) });
    await inState('error');
    expect(screen.getByText('Request req_5')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await inState('ready');
  });

  it('leaves out figures that the source cannot provide', async () => {
    show({ source: without(source, 'spend') });
    await inState('ready');
    expect(tiles()).toEqual(['available', 'expiry']);
    cleanup();
    show({ source: without(source, 'balances') });
    expect(screen.getByText('Not available')).toBeTruthy();
    await waitFor(() => { expect(tile('available')).toContain('$'); });
    expect(tiles()).toEqual(['available']);
  });

  it('accepts Metronome’s dashboard_options unchanged', async () => {
    show({ dashboardOptions: [{ key: 'hide_grant_name', value: 'true' }, { key: 'credit_ledger_credit_type_id', value: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' }] });
    await inState('ready');
    expect(new Set(names())).toEqual(new Set(['Prepaid commit', 'Credit', 'Postpaid commit']));
    expect(screen.queryByRole('combobox', { name: 'Unit' })).toBeNull();
    await waitFor(() => { expect(tile('expiry')).toMatch(/of \u2068(Credit|Prepaid commit)\u2069$/); });
  });

  it('hands out every commit and credit as CSV, under the names on screen', async () => {
    const files: DashboardFile[] = [];
    const onDownload = (file: DashboardFile): void => void files.push(file);
    show({ source: fakeSource({ rows: { balances: [grant('2024-12-01', 5000, '=Welcome'), grant('2024-02-01', 100, 'Old')] } }), onDownload });
    const button = (): HTMLButtonElement => screen.getByRole('button', { name: 'Download CSV' });
    expect(button().disabled).toBe(true);
    await inState('ready');
    fireEvent.click(button());
    cleanup();
    show({ source: fakeSource({ rows: { balances: [grant('2024-12-01', 5000, 'Secret')] } }), onDownload, dashboardOptions: [{ key: 'hide_grant_name', value: 'true' }] });
    await inState('ready');
    fireEvent.click(button());
    expect(files.map(({ name }) => name)).toEqual(['commits-and-credits-2024-10-24.csv', 'commits-and-credits-2024-10-24.csv']);
    const names = files.map(({ text }) => text.split('\r\n').slice(1).map((record) => record.split(',')[1]));
    expect(names).toEqual([["'=Welcome", 'Old'], ['Credit']]);
  });

  it('shortens a long name beside a figure; the table has it in full', async () => {
    const name = `A name ${'that nobody stopped '.repeat(14)}`.trim();
    show({ source: fakeSource({ rows: { balances: [grant('2024-12-01', 5000, name)] } }) });
    await inState('ready');
    expect(tile('expiry')).toBe(`Expires nextDec 1, 2024$50.00 of \u2068${name.slice(0, 40)}…\u2069`);
    expect(names()).toEqual([name]);
  });

  it('never shows one customer’s figures to another', async () => {
    const [ours, theirs] = [fakeSource({ seed: 1 }), fakeSource({ seed: 2, delay: Infinity })];
    const { rerender } = render(<CommitsAndCreditsDashboard source={ours} scope="one" />);
    await inState('ready');
    rerender(<CommitsAndCreditsDashboard source={theirs} scope="two" />);
    expect([root().dataset['state'], tile('available'), names()]).toEqual(['pending', 'Available now', []]);
  });
});
