import { WireFormatError, type SpendView, type UsageView } from '@meterboard/data';
import { isEmptyView } from './measure.js';

const TRANSFORMERS = { usage: 'toUsageView', spend: 'toSpendView' } as const;

/** What a host fetched may be anything, whatever its types say: Metronome's own rows more often than not. */
function ofKind<V extends UsageView | SpendView>(view: V, kind: V['kind']): V {
  const given: unknown = view;
  if (typeof given === 'object' && given !== null && 'kind' in given && given.kind === kind) return view;
  throw new WireFormatError('data', `this is no ${kind} view`, `Pass what ${TRANSFORMERS[kind]} returned.`);
}

/**
 * Whether nothing was recorded in a view of the kind that a chart draws.
 * @throws WireFormatError for what is no such view
 */
export const isEmptyUsage = (view: UsageView): boolean => isEmptyView(ofKind(view, 'usage'));
export const isEmptySpend = (view: SpendView): boolean => isEmptyView(ofKind(view, 'spend'));
