'use client';
import { useMemo, type ReactElement } from 'react';
import { projectSpend, type Decimal, type Instant, type SpendProjection, type SpendView } from '@meterboard/data';
import { isEmptyView, type Measure } from '../../chart/measure.js';
import type { LoadState } from '../../hooks/loadState.js';
import { DASH, noFigure, WAITING, type TileFigure } from '../tileFigure.js';
import { Tiles } from '../Tiles.js';
import type { InvoicesWords } from './InvoicesControls.js';

function expected(projection: SpendProjection, { messages, formats }: InvoicesWords): TileFigure {
  if (projection.status === 'not-enough-data') return { value: DASH, note: messages.expectedUnknown(projection.have, formats.count(projection.have), formats.count(projection.needed)) };
  const { soFar, estimate, low, high, unit } = projection;
  const write = (amount: Decimal): string => formats.amount(amount, unit);
  const isOver = [low, high].every((amount) => write(amount) === write(soFar));
  return { value: `≈ ${write(estimate)}`, note: isOver ? messages.nothingMore : messages.expectedBetween(write(low), write(high)) };
}

/** The spend of the running period; null while there is nothing to say of it. A source may answer with another period than was asked for, such as one that has not begun. */
export const runningSpend = (view: SpendView | undefined, asOf: Instant | null): SpendView | null =>
  view === undefined || asOf === null || isEmptyView(view) || asOf < view.interval.start ? null : view;

export interface SpendTilesProps {
  /** Spend of the current billing period. */
  spend: LoadState<SpendView>;
  /** The moment of the figures; null where it is not known. */
  asOf: Instant | null;
  measure: Measure;
  words: InvoicesWords;
}

/** What the period has cost so far, and what it is expected to cost in all. */
export function SpendTiles({ spend, asOf, measure, words }: SpendTilesProps): ReactElement {
  const { messages, formats } = words;
  const view = runningSpend(spend.data, asOf);
  const projection = useMemo(() => (view === null || asOf === null ? null : projectSpend(view, { now: asOf, measure })), [view, asOf, measure]);
  const blank = spend.status === 'pending' ? WAITING : noFigure(messages);
  return (
    <Tiles
      tiles={[
        { id: 'so-far', label: messages.currentPeriod, ...(view === null || asOf === null ? blank : { value: formats.amount(view.summary[measure], view.unit), note: messages.asOf(formats.moment(asOf)) }) },
        { id: 'expected', label: messages.expectedSpend, ...(projection === null ? blank : expected(projection, words)) },
      ]}
      busy={spend.isFetching ?? false}
    />
  );
}
