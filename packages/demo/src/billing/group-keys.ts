import type { GroupKeyLabel, MetricLine } from '@meterboard/data';

/** A set of group keys as the value of an option. */
export const groupText = (keys: readonly string[]): string => keys.join(',');

/** The metric's set of group keys that was chosen; else by region, if the metric has that, else its first. [] means one series. */
export function groupKeysOf(metric: MetricLine | undefined, chosen: readonly string[] | undefined): readonly string[] {
  const sets = metric?.groupKeys ?? [];
  if (chosen?.length === 0) return [];
  return sets.find((keys) => chosen !== undefined && groupText(keys) === groupText(chosen)) ?? sets.find((keys) => groupText(keys) === 'region') ?? sets[0] ?? [];
}

/** "Region and team". */
export function groupLabel(keys: readonly string[]): string {
  const words = keys.join(' and ').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "API requests by region". */
export function usageTitle(metric: MetricLine | undefined, keys: readonly string[]): string {
  if (metric === undefined) return 'Usage';
  return keys.length === 0 ? metric.name : `${metric.name} by ${groupLabel(keys).toLowerCase()}`;
}

/** Display names of the sandbox's group keys, for the dashboards: Metronome's `bm_group_key_overrides`. A key that is not listed is shown as it is. */
export const GROUP_KEY_NAMES: readonly GroupKeyLabel[] = ['region', 'team', 'model', 'seat'].map((key) => ({ group_key_name: key, display_name: groupLabel([key]) }));
