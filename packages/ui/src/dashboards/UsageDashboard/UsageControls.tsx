'use client';
import type { ReactElement } from 'react';
import type { BucketSize, GroupKeyLabel } from '@meterboard/data';
import { MARKS, type ChartMark } from '../../chart/model.js';
import { nameOr } from '../../chart/nameOr.js';
import { Choice, type Option } from '../Choice.js';
import { keyName } from '../groupLabels.js';
import { RangeChoice } from '../RangeChoice.js';
import type { Session } from '../session.js';
import { bucketsFor } from './usageChoice.js';
import type { Usage } from './useUsage.js';
import type { UsageState } from './useUsageState.js';
import type { UsageWords } from './usageTiles.js';

/** Several series that do not add up are always drawn as lines. */
const LINES = ['line'] as const satisfies readonly ChartMark[];

export interface UsageControlsProps {
  usage: Usage;
  state: UsageState;
  session: Session;
  labels: readonly GroupKeyLabel[];
  words: UsageWords;
}

/** "region and team", in the reader's language. */
const joined = (keys: readonly string[], labels: readonly GroupKeyLabel[], { messages, formats }: UsageWords): string =>
  new Intl.ListFormat(formats.locale, { type: 'conjunction' }).format(keys.map((key) => keyName(key, labels, messages.unnamed)));

/** A set of keys as the value of an option. JSON, since keys may contain any character. */
const valueOf = (keys: readonly string[]): string => JSON.stringify(keys);

export const groupName = (keys: readonly string[], labels: readonly GroupKeyLabel[], words: UsageWords): string =>
  keys.length === 0 ? words.messages.splitByNothing : joined(keys, labels, words);

/** Five choices, each there from the start: the ones that wait for an answer show what is known. Two more where a reader chooses days. */
export function UsageControls({ usage, state, session, labels, words }: UsageControlsProps): ReactElement {
  const { messages } = words;
  const { metric, metrics, groupBy } = usage;
  const metricOptions: readonly Option<string>[] = metric === undefined ? [{ value: '', label: usage.chart.status === 'pending' ? messages.loading : messages.unavailableTitle }] : metrics.map(({ id, name }) => ({ value: id, label: nameOr(name, messages.unnamed) }));
  const sets = metric === undefined ? [groupBy] : [...metric.groupKeys, []];
  const marks = metric?.additive === false && groupBy.length > 0 ? LINES : MARKS;
  const sizes: readonly [BucketSize, ...BucketSize[]] = session.now === null ? ['day'] : bucketsFor(state.range, session.now, metric);
  return (
    <>
      <Choice name="metric" label={messages.metric} value={metric?.id ?? ''} options={metricOptions} onChange={state.setMetric} />
      <Choice
        name="group"
        label={messages.splitBy}
        value={valueOf(groupBy)}
        options={sets.map((keys) => ({ value: valueOf(keys), label: groupName(keys, labels, words) }))}
        onChange={(value) => { state.setGroupBy(sets.find((keys) => valueOf(keys) === value) ?? []); }}
      />
      <RangeChoice range={state.range} own={state.ownRange} cut={usage.cut} session={session} onChange={state.setRange} words={words} />
      <Choice name="bucket" label={messages.granularity} value={sizes.find((size) => size === state.bucket) ?? sizes[0]} options={sizes.map((value) => ({ value, label: messages.bucketName[value] }))} onChange={state.setBucket} />
      <Choice name="mark" label={messages.drawnAs} value={marks.find((mark) => mark === state.mark) ?? marks[0]} options={marks.map((value) => ({ value, label: messages.markName[value] }))} onChange={state.setMark} />
    </>
  );
}
