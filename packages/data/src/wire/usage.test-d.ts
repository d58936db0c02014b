import type { UsageListResponse, UsageListWithGroupsResponse } from '@metronome/sdk/resources/v1/usage';
import { expectTypeOf } from 'vitest';
import type { UsageView } from '../view/usage.js';
import { toUsageView, type UsageOptions } from '../transform/toUsageView.js';
import type { BatchedUsageRow, GroupedUsageRow, UsageRow } from './usage.js';

// Accepts what the SDK returns.
expectTypeOf<UsageListResponse>().toExtend<BatchedUsageRow>();
expectTypeOf<UsageListWithGroupsResponse>().toExtend<GroupedUsageRow>();
expectTypeOf<UsageListResponse[]>().toExtend<Parameters<typeof toUsageView>[0]>();
expectTypeOf<UsageListWithGroupsResponse[]>().toExtend<Parameters<typeof toUsageView>[0]>();

// Accepts rows with amounts as text, events without the key, and the guide's rows without a map.
expectTypeOf<{ starting_on: string; ending_before: string; value: string }>().toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: null; group: { region: null } }>().toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: number; group_key: string; group_value: null }>().toExtend<UsageRow>();

// Refuses a row without an amount or a window.
expectTypeOf<{ starting_on: string; ending_before: string }>().not.toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; value: number }>().not.toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: boolean }>().not.toExtend<UsageRow>();

// Refuses plain strings as instants: an interval is checked once, by `interval()`.
expectTypeOf<{ interval: { start: string; end: string }; bucket: 'day' }>().not.toExtend<UsageOptions>();
expectTypeOf(toUsageView).returns.toEqualTypeOf<UsageView>();
