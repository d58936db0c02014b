import type { CSSProperties } from 'react';

/** What every component hands on to its root element, untouched. */
export interface RootProps {
  id?: string | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  /** Reaches the root element like `id`, `className` and `style`. */
  [data: `data-${string}`]: string | number | boolean | undefined;
}

/** `data-state` and `data-part` are ours: a host cannot say that an empty chart is ready. */
const BELONGS = /^(?:id|className|style|data-(?!(?:state|part)$).+)$/;

/** The props that belong on the root element: an allow-list, so that nothing else leaks into the DOM. */
export const rootProps = (props: RootProps): RootProps => Object.fromEntries(Object.entries(props).filter(([name]) => BELONGS.test(name)));
