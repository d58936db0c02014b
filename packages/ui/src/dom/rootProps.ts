import type { CSSProperties } from 'react';

/** What every component hands on to its root element, untouched. */
export interface RootProps {
  id?: string | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  /** Reaches the root element like `id`, `className` and `style`. */
  [data: `data-${string}`]: string | number | boolean | undefined;
}

const OWN = new Set(['id', 'className', 'style']);
/** Ours: a host cannot say that an empty chart is ready. */
const RESERVED = new Set(['data-state', 'data-part']);

const belongs = (name: string): boolean => OWN.has(name) || (name.startsWith('data-') && !RESERVED.has(name));

/** The props that belong on the root element: an allow-list, so that nothing else leaks into the DOM. */
export const rootProps = (props: RootProps): RootProps => Object.fromEntries(Object.entries(props).filter(([name]) => belongs(name)));
