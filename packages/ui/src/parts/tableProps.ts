import type { ReactNode } from 'react';
import type { HeadingLevel } from '../dom/heading.js';
import type { RootProps } from '../dom/rootProps.js';
import type { FrameClassNames } from './Frame.js';

/** Props of every table. */
export interface TableProps extends RootProps {
  /** Visible title, and the name of the table. */
  caption: string;
  /** Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Height of the body in pixels, the same in every state; longer content scrolls in it. 'auto' grows with the rows, and
   * is 440 until they are there. Default: 440 with `state`, so that nothing moves when it settles; 'auto' with `data`.
   */
  height?: number | 'auto' | undefined;
  /** Class names by `data-part`. */
  classNames?: FrameClassNames | undefined;
  renderEmpty?: (() => ReactNode) | undefined;
  /** `retry` is null where the state has no `refetch`. */
  renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
}
