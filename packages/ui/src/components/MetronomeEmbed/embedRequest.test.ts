import { describe, expect, it } from 'vitest';
import { embedRequest, embedWarnings } from './embedRequest.js';

describe('embedRequest', () => {
  it('E7: sends booleans and numbers as strings', () => {
    const request = embedRequest({ dashboard: 'invoices', colorOverrides: [], dashboardOptions: [{ key: 'show_zero_usage_line_items', value: false }, { key: 'page', value: 2 }] });
    expect(request.dashboardOptions).toEqual([{ key: 'show_zero_usage_line_items', value: 'false' }, { key: 'page', value: '2' }]);
    expect(embedWarnings(request)).toEqual([]);
  });

  it('E8: warns of options that Metronome ignores', () => {
    const groupKeyOverrides = [{ group_key_name: 'region' }];
    const dashboardOptions = [{ key: 'hide_voided_invoices', value: true }];
    expect(embedWarnings(embedRequest({ dashboard: 'usage', colorOverrides: [], dashboardOptions, groupKeyOverrides }))).toEqual([expect.stringContaining('dashboardOptions')]);
    expect(embedWarnings(embedRequest({ dashboard: 'commits_and_credits', colorOverrides: [], dashboardOptions, groupKeyOverrides }))).toHaveLength(2);
  });
});
