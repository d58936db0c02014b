import type { FramedProps } from './Frame.js';
import type { NoticesProps } from './Notice.js';

/** Props of every table. */
export interface TableProps extends FramedProps, NoticesProps {
  /** Visible title, and the name of the table. */
  caption: string;
  /**
   * Height of the body in pixels, the same in every state; longer content scrolls in it. 'auto' grows with the rows, and
   * is 440 until they are there. Default: 440 with `state`, so that nothing moves when it settles; 'auto' with `data`.
   */
  height?: number | 'auto' | undefined;
}
