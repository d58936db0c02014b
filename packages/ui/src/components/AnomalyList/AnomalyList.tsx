'use client';
import { forwardRef, type ReactElement } from 'react';
import { pixels } from '../../dom/pixels.js';
import { Frame, type FramedProps } from '../../parts/Frame.js';
import { Notice, type NoticesProps } from '../../parts/Notice.js';
import { TableSkeleton } from '../../parts/TableSkeleton.js';
import { AnomalyItem } from './AnomalyItem.js';
import { Scroller } from './AnomalyList.styles.js';
import { useAnomalyList, type AnomalyListState, type UseAnomalyListOptions } from './useAnomalyList.js';

export type AnomalyListProps = UseAnomalyListOptions &
  FramedProps &
  NoticesProps & {
    /** Visible title, and the name of the list. */
    title: string;
    /** Height of the body in pixels, the same in every state; longer lists scroll in it. 'auto' grows with the list. Default: 220 with `state`, so that nothing moves when it settles; 'auto' with `data`. */
    height?: number | 'auto' | undefined;
  };

const HEIGHT = 220;

/**
 * What stands out in usage or spend, each in a sentence with the numbers: when, how much, what was expected, and which series explain the
 * difference. Says so, and why, where nothing does or nothing can be judged.
 *
 * ```tsx
 * import { useState } from 'react';
 * import { findAnomalies, type Instant, type SpendView } from '@meterboard/data';
 * import { AnomalyList, SpendChart, useAnomalyEvents } from '@meterboard/ui';
 *
 * function Spend({ view, now }: { view: SpendView; now: Instant }) {
 *   const [activeBucket, onActiveBucketChange] = useState<number | null>(null);
 *   const anomalies = findAnomalies(view, { now });
 *   return (
 *     <>
 *       <SpendChart title="Spend" data={view} events={useAnomalyEvents(anomalies)} activeBucket={activeBucket} onActiveBucketChange={onActiveBucketChange} />
 *       <AnomalyList title="What stands out" data={anomalies} activeBucket={activeBucket} onActiveBucketChange={onActiveBucketChange} />
 *     </>
 *   );
 * }
 * ```
 */
export const AnomalyList = forwardRef<HTMLElement, AnomalyListProps>(function AnomalyList(props, ref): ReactElement {
  const list = useAnomalyList(props);
  const { loaded, titleId, themeStyle, note, judged } = list;
  const { height = props.state === undefined ? 'auto' : HEIGHT } = props;
  return (
    <Frame
      props={props}
      rootRef={ref}
      loaded={loaded}
      title={props.title}
      titleId={titleId}
      description={judged ?? '\u00A0'}
      status={note}
      themeStyle={themeStyle}
      height={height === 'auto' ? undefined : pixels(height, HEIGHT)}
    >
      {list.panel === null ? <Items props={props} list={list} /> : <Notice props={props} loaded={loaded} panel={list.panel} skeleton={<TableSkeleton />} />}
    </Frame>
  );
});

interface PartProps {
  props: AnomalyListProps;
  list: AnomalyListState;
}

function Items({ props, list: { items, titleId, words, activeBucket, onActiveBucket } }: PartProps): ReactElement {
  const { messages } = words;
  return (
    <Scroller role="group" aria-labelledby={titleId} tabIndex={0} data-part="list">
      <ul>
        {items.map((item) => (
          <AnomalyItem key={item.bucket} item={item} active={item.bucket === activeBucket} onActive={props.onActiveBucketChange === undefined ? null : onActiveBucket} messages={messages} />
        ))}
      </ul>
      {items.some(({ missesByRounding }) => missesByRounding) ? <p data-part="note">{messages.roundedApart}</p> : null}
    </Scroller>
  );
}
