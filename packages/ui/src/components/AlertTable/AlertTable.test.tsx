import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant, toAlertsView, toUnits, type AlertRow, type AlertsView } from '@meterboard/data';
import { tableGetters } from '../../interaction/tableGetters.js';
import { AlertTable } from './AlertTable.js';
import { useAlertTable, type UseAlertTableOptions } from './useAlertTable.js';

const { data: fixture } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data/fixtures/alerts_list.json'), 'utf8')) as { data: AlertRow[] };
const now = instant('2026-11-21T10:00:00Z');
const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const AI = { id: 'ai', name: 'AI credits' };
const alert = (name: string, type: string, threshold: number, more: Partial<AlertRow['alert']> = {}, customer_status: string | null = 'ok'): AlertRow => ({
  customer_status,
  alert: { id: name, name, type, status: 'enabled', threshold, updated_at: '2026-11-01T00:00:00Z', ...more },
});
const viewOf = (...rows: AlertRow[]): AlertsView => toAlertsView(rows, { now, units: toUnits([{ ...AI, is_currency: false }]) });

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-part="row"]')];
const texts = (row: HTMLTableRowElement | undefined): string[] => [...(row?.cells ?? [])].map(({ textContent }) => textContent.replaceAll(/[\u2068\u2069]/g, ''));
const names = (): string[] => rows().map((row) => row.querySelector('[data-part="name-text"]')?.textContent ?? '');
const press = (column: string): Promise<void> => userEvent.click(screen.getByRole('button', { name: column }));

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('AlertTable', () => {
  it('M12: shows what is in alarm first, and reads a threshold by its type', () => {
    render(<AlertTable caption="Alerts" data={viewOf(...fixture)} />);
    expect(rows().map(texts).map(([, ...cells]) => cells.slice(0, 2))).toEqual([
      ['In alarm', '$50.00 or more'],
      ['Being evaluated', '10% or less'],
      ['OK', '1,000 AI credits or less'],
      ['Archived', '30 days or less'],
    ]);
    expect(screen.getByText('1 alert is in alarm.')).toBeTruthy();
  });

  it('says what is watched, and of which group or seat', () => {
    const group = { group_values: [{ key: 'region', value: 'eu' }, { key: 'team' }] };
    const seat = { credit_type: AI, seat_filter: { seat_group_key: 'user_id', seat_group_value: '<b>ada</b>' } };
    render(<AlertTable caption="Alerts" data={viewOf(alert('a', 'spend_threshold_reached', 100, { credit_type: USD, ...group }), alert('b', 'low_remaining_seat_balance_reached', 1, seat), alert('c', 'usage_threshold_reached', 1_000_000))} />);
    expect(rows().map((row) => texts(row)[0])).toEqual(['aSpend before commits and credits · region: eu · each team', 'bBalance of a seat · user_id: <b>ada</b>', 'cUsage']);
    expect(rows().map((row) => texts(row)[2])).toEqual(['$1.00 or more', '1 AI credits or less', '1,000,000 or more']);
  });

  it('never calls OK what nobody evaluates, and nothing unknown by the name of something known', () => {
    const switchedOff = (status: string): AlertRow => alert(status, 'invoice_total_reached', 100, { credit_type: USD, status });
    render(<AlertTable caption="Alerts" data={viewOf(switchedOff('archived'), switchedOff('disabled'), alert('none', 'invoice_total_reached', 100, { credit_type: USD }, null), alert('odd', 'mood_reached', 5, {}, 'snoozed'))} />);
    expect(rows().map((row) => texts(row).slice(1, 3))).toEqual([['Archived', '$1.00 or more'], ['Disabled', '$1.00 or more'], ['Not evaluated', '$1.00 or more'], ['Other status', '5 (unknown unit)']]);
    expect(texts(rows()[3])[0]).toBe('oddAnother figure');
    expect(screen.getByText('No alert is in alarm.')).toBeTruthy();
  });

  it('sorts thresholds within their unit, states by how much attention they need, and back', async () => {
    const onSortChange = vi.fn();
    const view = viewOf(alert('$1', 'spend_threshold_reached', 100, { credit_type: USD }), alert('9 credits', 'low_remaining_seat_balance_reached', 9, { credit_type: AI }, null), alert('$20', 'spend_threshold_reached', 2000, { credit_type: USD }, 'in_alarm'));
    render(<AlertTable caption="Alerts" data={view} onSortChange={onSortChange} />);
    expect(names()).toEqual(['$20', '$1', '9 credits']);
    await press('Threshold');
    await press('Threshold');
    expect(names()).toEqual(['$1', '$20', '9 credits']);
    await press('Status');
    expect(names()).toEqual(['$20', '$1', '9 credits']);
    await press('Alert');
    expect(names()).toEqual(['$1', '$20', '9 credits']);
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'name', direction: 'ascending' });
  });

  it('names the days as Metronome bills, and the exact moment on demand', () => {
    render(<AlertTable caption="Alerts" data={viewOf(alert('a', 'usage_threshold_reached', 1))} timeZone="America/Los_Angeles" />);
    const time = within(rows()[0]!).getByText('Nov 1, 2026');
    expect(time.getAttribute('title')).toBe('Oct 31, 2026, 5:00 PM PDT');
  });

  it('is whole on a server', () => {
    const html = renderToString(<AlertTable caption="Alerts" id="mine" data-owner="us" data={viewOf(...fixture)} />);
    expect(html).toContain('In alarm');
    expect(html).toMatch(/<section[^>]*id="mine"[^>]*data-state="ready"/);
    expect(html).toContain('data-owner="us"');
  });
});

/** A list of one's own, with nothing of ours but behaviour. */
function Own(options: UseAlertTableOptions) {
  const table = useAlertTable(options);
  const get = tableGetters(table);
  return (
    <section>
      <h2 {...get.getTitleProps()}>{table.panel?.title ?? table.summary}</h2>
      <button {...get.getSortButtonProps('name')} />
      <ul>{table.entries.map(({ id, alert: { name }, standing }) => <li key={id}>{`${name} ${standing}`}</li>)}</ul>
    </section>
  );
}

it('useAlertTable sorts markup of the host’s own', async () => {
  render(<Own data={viewOf(alert('b', 'usage_threshold_reached', 1, {}, 'in_alarm'), alert('a', 'usage_threshold_reached', 1))} />);
  const items = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items()).toEqual(['b in-alarm', 'a ok']);
  await press('Alert');
  expect(items()).toEqual(['a ok', 'b in-alarm']);
  cleanup();
  render(<Own data={viewOf()} />);
  expect(screen.getByRole('heading').textContent).toBe('No alerts');
});
