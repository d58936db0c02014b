import { describe, expect, it } from 'vitest';
import { toUsageView } from '../toUsageView.js';
import { batched, BY_REGION, codes, DAYS, row, series, totalsOf } from './rows.test.kit.js';

describe('compound keys', () => {
  const rows = [
    row(1, 100, { region: 'us-east', team: 'core' }),
    row(1, 40, { team: 'east-core', region: 'us' }),
    row(1, 9, { region: 'us-east', team: 'web' }),
    row(1, 1, { region: 'eu', team: 'core' }),
  ];

  it('U12: are not joined with a separator that values may contain', () => {
    const view = toUsageView(rows, { ...DAYS, groupBy: ['region', 'team'] });
    expect(view.series.map(({ id, label, total }) => [id, label, total])).toEqual([
      ['group:["us-east","core"]', 'us-east · core', '100'],
      ['group:["us","east-core"]', 'us · east-core', '40'],
      ['group:["us-east","web"]', 'us-east · web', '9'],
      ['group:["eu","core"]', 'eu · core', '1'],
    ]);
  });

  it('U13: collapse exactly to one key, without confusing groups', () => {
    const view = toUsageView(rows, BY_REGION);
    expect(totalsOf(view)).toEqual({ 'us-east': '109', us: '40', eu: '1' });
    expect(view.issues).toEqual([]);
    expect(codes(toUsageView([...rows, ...rows.slice(0, 1)], BY_REGION))).toEqual([['duplicate', 1]]);
    const reordered = [row(1, 5, { region: 'us', team: 'web', zone: 'a' }), row(1, 5, { zone: 'a', team: 'web', region: 'us' })];
    expect(codes(toUsageView(reordered, BY_REGION))).toEqual([['duplicate', 1]]);
    expect(codes(toUsageView(reordered, DAYS))).toEqual([['duplicate', 1]]);
  });

  it('tell a null part from a missing key and from text', () => {
    const view = toUsageView(
      [row(1, 1, { region: 'us', team: null }), row(1, 2, { region: 'us' }), row(1, 3, { region: 'us', team: 'null' }), row(1, 4, { region: null, team: null }), row(1, 5)],
      { ...DAYS, groupBy: ['region', 'team'] },
    );
    expect(view.series.map(({ id, role, label, group }) => [id, role, label, group])).toEqual([
      ['group:["us","null"]', 'group', 'us · null', { region: 'us', team: 'null' }],
      ['group:["us",[]]', 'group', 'us · Not split by team', { region: 'us' }],
      ['group:["us",null]', 'group', 'us · No team', { region: 'us', team: null }],
      ['unassigned:[[],[]]', 'unassigned', 'Not split by region · Not split by team', null],
      ['unassigned:[null,null]', 'unassigned', 'No region · No team', { region: null, team: null }],
    ]);
  });

  it('read the older fields where the map is missing or empty', () => {
    const older = { ...row(1, 4), group_key: 'region', group_value: 'eu' };
    expect(totalsOf(toUsageView([older], BY_REGION))).toEqual({ eu: '4' });
    expect(totalsOf(toUsageView([{ ...older, group: {} }], BY_REGION))).toEqual({ eu: '4' });
    expect(codes(toUsageView([older, row(1, 4, { region: 'eu' })], BY_REGION))).toEqual([['duplicate', 1]]);
    expect(codes(toUsageView([older, older, row(1, 4, { region: 'eu' })], BY_REGION))).toEqual([['duplicate', 2]]);
    const beyond = [row(1, 1, { region: 'eu', team: 'web' }), older, row(2, 2), { ...row(1, 8), group_key: 'team', group_value: 'web' }];
    expect(toUsageView(beyond, BY_REGION)).toMatchObject({ total: '15', issues: [], series: [{ label: 'eu', total: '5' }, { label: 'Not split by region', total: '10' }] });
    expect(totalsOf(toUsageView(beyond, { ...DAYS, groupBy: ['region', 'team'] }))).toEqual({
      'eu · web': '1',
      'eu · Not split by team': '4',
      'Not split by region · Not split by team': '2',
      'Not split by region · web': '8',
    });
    const namesake = { ...row(1, 8), group_key: 'team', group_value: 'eu' };
    expect(totalsOf(toUsageView([older, namesake], BY_REGION))).toEqual({ eu: '4', 'Not split by region': '8' });
    expect(totalsOf(toUsageView([older, namesake], { ...DAYS, groupBy: ['region', 'team'] }))).toEqual({ 'eu · Not split by team': '4', 'Not split by region · eu': '8' });
    expect(toUsageView([{ ...row(1, 3), group_key: '__proto__', group_value: 'a' }], { ...DAYS, groupBy: ['__proto__'] }).series[0]).toMatchObject({ role: 'group', total: '3' });
  });
});

describe('hostile names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'null', 'undefined', '0', 'Other', 'total', 'date', 'us_east_1', 'a\u0000b', 'caf\u00e9', 'cafe\u0301', '["x"]', '-', '\u202eabc', '<b>', '=1+1', '\ud800', 'x'.repeat(300)];
  const rows = names.map((region, index) => row(1, 2 ** index, { region }));
  const view = toUsageView(rows, BY_REGION);

  it('H1: names of Object.prototype are ordinary series, and no prototype is touched', () => {
    expect(view.series).toHaveLength(23);
    expect(view.total).toBe('8388607');
    const found = view.series.find(({ group }) => group !== null && Object.hasOwn(group, 'region') && group['region'] === '__proto__');
    expect(found?.total).toBe('1');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(new Set(view.series.map(({ id }) => id)).size).toBe(23);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('H1: keys of Object.prototype are ordinary keys, in both shapes of answer', () => {
    const group = JSON.parse('{"__proto__":"a"}') as Record<string, string>;
    const byProto = toUsageView([row(1, 3, group), row(1, 2)], { ...DAYS, groupBy: ['__proto__'] });
    expect(byProto.series.map(({ role, total }) => [role, total])).toEqual([
      ['group', '3'],
      ['unassigned', '2'],
    ]);
    expect(byProto.series[1]?.group).toBeNull();
    expect(Object.keys(byProto.series[0]?.group ?? {})).toEqual(['__proto__']);
    expect(toUsageView([row(1, 3, { region: 'a' })], { ...DAYS, groupBy: ['constructor'] }).series[0]?.role).toBe('unassigned');
    const groups = JSON.parse('{"__proto__":4,"constructor":5}') as Record<string, number>;
    expect(totalsOf(toUsageView([batched(1, 9, groups)], BY_REGION))).toEqual(Object.fromEntries([['__proto__', '4'], ['constructor', '5']]));
  });

  it('H2: the empty and the blank value have labels that can be seen', () => {
    const labels = view.series.map(({ label }) => label);
    expect(labels).toContain('(empty)');
    expect(labels).toContain('(blank)');
  });

  it('H3: the texts null, undefined and 0 are groups', () => {
    for (const region of ['null', 'undefined', '0']) expect(view.series.find(({ group }) => group?.['region'] === region)?.role).toBe('group');
  });

  it('H8: \u00e9 as one or two code points is two groups', () => {
    expect(view.series.filter(({ label }) => label.normalize('NFC') === 'caf\u00e9')).toHaveLength(2);
  });

  it('H10: names the library uses itself collide with nothing', () => {
    for (const label of ['Other', 'total', 'date', 'us_east_1', 'a\u0000b']) expect(series(view, label).role).toBe('group');
  });

  it('shows names as the host renames them, own properties only', () => {
    const labels = [{ group_key_name: 'region', display_name: 'Region', value_display_names: { eu: 'Europe', us: '' } }];
    const named = toUsageView([row(1, 4, { region: 'eu' }), row(1, 3, { region: 'toString' }), row(1, 2, { region: 'us' }), row(1, 2, { region: null }), row(1, 1)], { ...BY_REGION, groupLabels: labels });
    expect(named.series.map(({ label }) => label)).toEqual(['Europe', 'toString', '(empty)', 'No Region', 'Not split by Region']);
    expect(named.series[0]?.id).toBe('group:["eu"]');
  });
});
