import type { UsageListResponse, UsageListWithGroupsResponse } from '@metronome/sdk/resources/v1/usage';
import { expectTypeOf } from 'vitest';
import type { UsageView } from '../view/usage.js';
import { toUsageView, type UsageOptions } from '../transform/toUsageView.js';
import type { BatchedUsageRow, GroupedUsageRow, UsageRow } from './usage.js';

// What the SDK returns goes in as it is.
expectTypeOf<UsageListResponse>().toExtend<BatchedUsageRow>();
expectTypeOf<UsageListWithGroupsResponse>().toExtend<GroupedUsageRow>();
expectTypeOf<UsageListResponse[]>().toExtend<Parameters<typeof toUsageView>[0]>();
expectTypeOf<UsageListWithGroupsResponse[]>().toExtend<Parameters<typeof toUsageView>[0]>();

// So do rows of a parser that keeps digits, events without the key, and the guide's rows without a map.
expectTypeOf<{ starting_on: string; ending_before: string; value: string }>().toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: null; group: { region: null } }>().toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: number; group_key: string; group_value: null }>().toExtend<UsageRow>();

// A row without an amount or a window does not.
expectTypeOf<{ starting_on: string; ending_before: string }>().not.toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; value: number }>().not.toExtend<UsageRow>();
expectTypeOf<{ starting_on: string; ending_before: string; value: boolean }>().not.toExtend<UsageRow>();

// Plain strings are no instants: an interval is read, once, where it enters.
expectTypeOf<{ interval: { start: string; end: string }; bucket: 'day' }>().not.toExtend<UsageOptions>();
expectTypeOf(toUsageView).returns.toEqualTypeOf<UsageView>();
