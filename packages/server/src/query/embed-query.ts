import type Metronome from '@metronome/sdk';
import type { DashboardKind } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { fields, list, oneOf, optional, text, textMap, type Read } from './read.js';

type Params = Metronome.V1.DashboardGetEmbeddableURLParams;
type Color = Required<NonNullable<Params['color_overrides']>[number]>;
type Option = NonNullable<Params['dashboard_options']>[number];
type GroupLabel = NonNullable<Params['bm_group_key_overrides']>[number];

/** The body of getEmbeddableUrl without the customer, whom a query cannot choose. */
export interface ReadEmbedQuery {
  dashboard: DashboardKind;
  color_overrides: readonly Color[] | undefined;
  dashboard_options: readonly Option[] | undefined;
  bm_group_key_overrides: readonly GroupLabel[] | undefined;
}

const DASHBOARDS: readonly DashboardKind[] = ['invoices', 'usage', 'commits_and_credits'];

const USAGE_LINES = ['UsageLine_0', 'UsageLine_1', 'UsageLine_2', 'UsageLine_3', 'UsageLine_4', 'UsageLine_5', 'UsageLine_6', 'UsageLine_7', 'UsageLine_8', 'UsageLine_9'] as const;
const GRAYS = ['Gray_dark', 'Gray_medium', 'Gray_light', 'Gray_extralight', 'White'] as const;
const ACCENTS = ['Primary_medium', 'Primary_light', 'Primary_green', 'Primary_red', 'Progress_bar', 'Progress_bar_background', 'Action', 'Action_hover'] as const;
const COLORS: readonly Color['name'][] = [...GRAYS, ...ACCENTS, ...USAGE_LINES];

const OPTIONS: readonly Option['key'][] = [
  'show_zero_usage_line_items',
  'contract_id',
  'invoice_type',
  'invoice_status_filter',
  'hide_voided_invoices',
  'billable_status_filter',
  'hide_grant_name',
  'credit_ledger_credit_type_id',
];

/** Metronome does not document which hex forms it accepts, so short ones are written out and all others refused. */
const hex: Read<string> = (value, field) => {
  const color = text(value, field);
  if (/^#[\da-f]{6}$/i.test(color)) return color;
  if (/^#[\da-f]{3}$/i.test(color)) return color.replace(/[\da-f]/gi, '$&$&');
  throw new QueryError(field, 'expected a colour written as #rrggbb.');
};

const color: Read<Color> = (value, field) => {
  const entry = fields(value, field);
  return { name: entry('name', oneOf(COLORS)), value: entry('value', hex) };
};

/** As text, since Metronome accepts "false" but refuses false. */
const optionValue: Read<string> = (value, field) => (typeof value === 'boolean' ? String(value) : text(value, field));

const option: Read<Option> = (value, field) => {
  const entry = fields(value, field);
  return { key: entry('key', oneOf(OPTIONS)), value: entry('value', optionValue) };
};

const groupLabel: Read<GroupLabel> = (value, field) => {
  const entry = fields(value, field);
  const display_name = entry('display_name', optional(text));
  const value_display_names = entry('value_display_names', optional(textMap(500)));
  return { group_key_name: entry('group_key_name', text), ...(display_name === undefined ? {} : { display_name }), ...(value_display_names === undefined ? {} : { value_display_names }) };
};

/** @throws QueryError naming the field */
export function readEmbedQuery(body: unknown): ReadEmbedQuery {
  const field = fields(body);
  return {
    dashboard: field('dashboard', oneOf(DASHBOARDS)),
    color_overrides: field('colorOverrides', optional(list(color, COLORS.length))),
    dashboard_options: field('dashboardOptions', optional(list(option, OPTIONS.length))),
    bm_group_key_overrides: field('groupKeyOverrides', optional(list(groupLabel, 50))),
  };
}
