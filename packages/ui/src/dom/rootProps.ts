import type { CSSProperties } from 'react';

/** What every component hands on to its root element, untouched. */
export interface RootProps {
  id?: string | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  /** Reaches the root element like `id`, `className` and `style`. */
  [data: `data-${string}`]: string | number | boolean | undefined;
}

/** Ours: a host cannot say that an empty chart is ready. */
const RESERVED = new Set(['data-state', 'data-part']);

/** The props that belong on the root element: an allow-list, so that nothing else leaks into the DOM. */
export function rootProps(props: RootProps): RootProps {
  const found: RootProps = {};
  if (props.id !== undefined) found.id = props.id;
  if (props.className !== undefined) found.className = props.className;
  if (props.style !== undefined) found.style = props.style;
  for (const [name, value] of Object.entries(props)) {
    if (isDataAttribute(name) && !RESERVED.has(name)) found[name] = value as string | number | boolean | undefined;
  }
  return found;
}

const isDataAttribute = (name: string): name is `data-${string}` => name.startsWith('data-');
