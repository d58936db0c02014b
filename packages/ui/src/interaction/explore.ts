/** The point of a chart that a reader is at: a span, and one of its series or (null) all of them. */
export interface Exploration {
  span: number | null;
  series: number | null;
  /** Closed with Escape: the point is kept, but the tooltip is hidden until the next move. */
  dismissed: boolean;
}

/** What a reader wants to do, by whatever key or pointer. */
export type Intent =
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'series-up' }
  | { type: 'series-down' }
  | { type: 'point'; span: number; series: number | null }
  | { type: 'dismiss' }
  | { type: 'leave' };

export interface Extent {
  spans: number;
  series: number;
}

export const NOWHERE: Exploration = { span: null, series: null, dismissed: false };

/** From the whole bucket through its series one by one, and back to the whole bucket. */
function stepSeries(series: number | null, step: 1 | -1, count: number): number | null {
  const position = (series === null ? 0 : series + 1) + step;
  const wrapped = (position + count + 1) % (count + 1);
  return wrapped === 0 ? null : wrapped - 1;
}

const goTo = (state: Exploration, span: number, { spans }: Extent, series = state.series): Exploration => ({ span: Math.max(0, Math.min(spans - 1, span)), series, dismissed: false });

/** The next point; the same object where nothing changes. From outside, `next` and `first` enter at the first span, every other step at the last. */
export function explore(state: Exploration, intent: Intent, extent: Extent): Exploration {
  if (extent.spans === 0) return NOWHERE;
  switch (intent.type) {
    case 'next':
      return goTo(state, state.span === null ? 0 : state.span + 1, extent);
    case 'previous':
      return goTo(state, state.span === null ? extent.spans - 1 : state.span - 1, extent);
    case 'first':
      return goTo(state, 0, extent);
    case 'last':
      return goTo(state, extent.spans - 1, extent);
    case 'series-up':
    case 'series-down':
      return goTo(state, state.span ?? extent.spans - 1, extent, stepSeries(state.series, intent.type === 'series-down' ? 1 : -1, extent.series));
    case 'point': {
      const { span, series } = intent;
      return span === state.span && series === state.series && !state.dismissed ? state : goTo(state, span, extent, series);
    }
    case 'dismiss':
      return state.span === null || state.dismissed ? state : { ...state, dismissed: true };
    case 'leave':
      return state.span === null ? state : NOWHERE;
  }
}
