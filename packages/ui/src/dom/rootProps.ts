import type { CSSProperties } from 'react';

/** The props that every component passes on to its root element, unchanged. */
export interface RootProps {
  id?: string | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  /** Passed on too, except for `data-state` and `data-part`. */
  [data: `data-${string}`]: string | number | boolean | undefined;
}

/** Not `data-state` and `data-part`, which say what the component itself knows. */
const BELONGS = /^(id|className|style|data-(?!(state|part)$).+)$/;

/** The props that belong on the root element: an allow-list, so that nothing else leaks into the DOM. */
export const rootProps = (props: RootProps): RootProps => Object.fromEntries(Object.entries(props).filter(([name]) => BELONGS.test(name)));
