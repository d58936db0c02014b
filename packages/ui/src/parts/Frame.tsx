'use client';
import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../dom/classNames.js';
import { levelOf, type HeadingLevel } from '../dom/heading.js';
import { rootProps, type RootProps } from '../dom/rootProps.js';
import { useKeptFocus } from '../dom/useKeptFocus.js';
import { Root } from './Frame.styles.js';
import { StatusNote, type StatusNoteProps } from './StatusNote.js';

export type FrameState = 'pending' | 'empty' | 'error' | 'ready';

/** Class names of a host, by `data-part`. */
export type FrameClassNames = Partial<Record<'root' | 'header' | 'title' | 'description' | 'actions' | 'status' | 'body', string>>;

/** Props of every component with a frame. */
export interface FramedProps extends RootProps {
  /** Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** Class names by `data-part`. */
  classNames?: FrameClassNames | undefined;
}

export interface FrameProps {
  props: FramedProps;
  rootRef: Ref<HTMLElement>;
  /** `isFetching` sets `data-busy`. Not `aria-busy`, since screen readers hide busy content and never read its status messages. */
  loaded: { state: FrameState; isFetching: boolean; stale: boolean };
  title: string;
  /** Unique in the page: it names the section. */
  titleId: string;
  description?: ReactNode;
  /** Buttons at the end of the header. */
  actions?: ReactNode;
  /** A short message in the gap above the first figures, where it neither moves nor covers anything. */
  status?: StatusNoteProps | null | undefined;
  /** What is in the body above that gap. */
  lead?: ReactNode;
  themeStyle?: CSSProperties | undefined;
  /** Of the body, in pixels: the same in every state, so that nothing on the page moves. More where a reader has larger letters. */
  height?: number | undefined;
  children: ReactNode;
}

function Header({ props, title, titleId, description, actions }: FrameProps): ReactElement {
  const Heading = `h${levelOf(props.headingLevel, 3)}` as const;
  const names = props.classNames ?? {};
  return (
    <div data-part="header" className={names.header}>
      <div data-part="heading">
        <Heading data-part="title" id={titleId} className={names.title}>
          {title}
        </Heading>
        {description === undefined || description === null ? null : (
          // A dashboard's has a range of days: see StatusPanel.
          <p data-part="description" className={names.description} suppressHydrationWarning>
            {description}
          </p>
        )}
      </div>
      {actions === undefined || actions === null ? null : (
        <div data-part="actions" className={names.actions}>
          {actions}
        </div>
      )}
    </div>
  );
}

/** The box around every component: a named section with a header and a body that keeps its height in all states. */
export function Frame(frame: FrameProps): ReactElement {
  const { props, rootRef, loaded, titleId, status, lead, themeStyle, height, children } = frame;
  const names = props.classNames ?? {};
  const keptFocus = useKeptFocus();
  return (
    <Root
      {...rootProps(props)}
      {...keptFocus}
      ref={rootRef}
      className={classNames(props.className, names.root)}
      style={{ ...themeStyle, ...props.style }}
      aria-labelledby={titleId}
      data-part="root"
      data-state={loaded.state}
      data-busy={loaded.isFetching || undefined}
      data-stale={loaded.stale || undefined}
    >
      <Header {...frame} />
      <div data-part="body" className={names.body} style={height === undefined ? undefined : { height: `max(${height}px, ${height / 16}rem)` }}>
        {lead}
        {status === undefined ? null : (
          <div data-part="status-place">
            <div data-part={status === null ? undefined : 'status'} className={status === null ? undefined : names.status}>
              <StatusNote note={status} />
            </div>
          </div>
        )}
        {children}
      </div>
    </Root>
  );
}
