/** Where a reader is in a chart: a span, and a series of it or (null) the whole bucket. */
export interface Exploration {
  span: number | null;
  series: number | null;
  /** Closed with Escape: the place is kept, the tooltip stays away until the next move. */
  dismissed: boolean;
}

/** What a reader wants, whatever key, pointer or host it came from. */
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

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Whole bucket, then the series one by one, and around again. */
function stepSeries(series: number | null, step: 1 | -1, count: number): number | null {
  const position = (series === null ? 0 : series + 1) + step;
  const wrapped = (position + count + 1) % (count + 1);
  return wrapped === 0 ? null : wrapped - 1;
}

const goTo = (state: Exploration, span: number, { spans }: Extent): Exploration => ({ span: clamp(span, spans), series: state.series, dismissed: false });

/** The next place; the same object where nothing changes. Entering by a key starts at the end: the latest figure is what most look for. */
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
      return { span: state.span ?? extent.spans - 1, series: stepSeries(state.series, intent.type === 'series-down' ? 1 : -1, extent.series), dismissed: false };
    case 'point': {
      const { span, series } = intent;
      return span === state.span && series === state.series && !state.dismissed ? state : { span: clamp(span, extent.spans), series, dismissed: false };
    }
    case 'dismiss':
      return state.span === null || state.dismissed ? state : { ...state, dismissed: true };
    case 'leave':
      return state.span === null ? state : NOWHERE;
  }
}
