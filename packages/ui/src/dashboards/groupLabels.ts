import type { GroupKeyLabel, Series, TimeSeriesView } from '@meterboard/data';
import { nameOr } from '../chart/nameOr.js';

const labelsOf = (key: string, labels: readonly GroupKeyLabel[]): GroupKeyLabel | undefined => labels.find(({ group_key_name }) => group_key_name === key);

/** A host's name, where it is text. */
const textOf = (name: unknown): string | undefined => (typeof name === 'string' ? name : undefined);

/** The display name of a group key: the host's, else the key with spaces for underscores; `unnamed` where nothing of it can be seen. */
export const keyName = (key: string, labels: readonly GroupKeyLabel[], unnamed: string): string => nameOr(textOf(labelsOf(key, labels)?.display_name) ?? key.replaceAll('_', ' '), unnamed);

/** The host's display name of a value, or undefined. (A value may be "__proto__".) */
function valueName(key: string, value: string | null, labels: readonly GroupKeyLabel[]): string | undefined {
  const names = labelsOf(key, labels)?.value_display_names;
  return names && value !== null && Object.hasOwn(names, value) ? textOf(names[value]) : undefined;
}

/** The separator that transformers join values with. */
const SEPARATOR = ' · ';

function relabel(series: Series, labels: readonly GroupKeyLabel[]): Series {
  if (series.role !== 'group' || series.group === null) return series;
  const values = Object.entries(series.group);
  const names = values.map(([key, value]) => valueName(key, value, labels));
  if (names.every((name) => name === undefined)) return series;
  const own = series.label.split(SEPARATOR);
  const parts = values.map(([, value], index) => names[index] ?? (own.length === values.length ? own[index] : value) ?? '');
  return { ...series, label: parts.join(SEPARATOR) };
}

/** The view with the host's display names for its groups; the same view, by identity, where no name changes. */
export function relabelled<V extends TimeSeriesView>(view: V, labels: readonly GroupKeyLabel[]): V {
  if (labels.length === 0) return view;
  const series = view.series.map((each) => relabel(each, labels));
  return series.every((each, index) => each === view.series[index]) ? view : { ...view, series };
}
