import type { MouseEvent, ReactElement } from 'react';
import { Button } from '../../parts/Button.js';
import type { AnomalyText } from './explain.js';
import type { AnomalyWords } from './words.js';

export interface AnomalyItemProps {
  item: AnomalyText;
  active: boolean;
  /** Null where nothing can be shown elsewhere. */
  onActive: ((bucket: number | null) => void) | null;
  messages: AnomalyWords['messages'];
}

/** An arrow up or down. The sentence says the same. */
const Arrow = ({ direction }: Pick<AnomalyText, 'direction'>): ReactElement => (
  <svg data-part="direction" data-direction={direction} viewBox="0 0 16 18" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d={direction === 'higher' ? 'M8 15V3M3 8l5-5 5 5' : 'M8 3v12M3 10l5 5 5-5'} />
  </svg>
);

/** One anomaly: what was different, why, and a button that shows it in a chart. */
export function AnomalyItem({ item, active, onActive, messages }: AnomalyItemProps): ReactElement {
  const { bucket, direction, when, sentence, details } = item;
  // A reader whose keys led there has the focus in the chart, which closes its tooltip without it: the click would open it again.
  const keepFocus = (event: MouseEvent): void => {
    if (active) event.preventDefault();
  };
  return (
    <li data-part="anomaly" data-active={active || undefined}>
      <Arrow direction={direction} />
      <div data-part="explanation">
        <p data-part="sentence">{sentence}</p>
        <p data-part="details">{details}</p>
      </div>
      {onActive === null ? null : (
        <Button type="button" data-part="show" aria-pressed={active} aria-label={messages.anomalyShowNamed(when)} onMouseDown={keepFocus} onClick={() => { onActive(active ? null : bucket); }}>
          {messages.anomalyShow}
        </Button>
      )}
    </li>
  );
}
