'use client';
import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react';
import { styled } from 'styled-components';
import { classNames } from '../dom/classNames.js';
import { levelOf, type HeadingLevel } from '../dom/heading.js';
import { rootProps, type RootProps } from '../dom/rootProps.js';
import { useKeptFocus } from '../dom/useKeptFocus.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing, visuallyHidden } from './css.js';
import { StatusNote, type StatusNoteProps } from './StatusNote.js';

export type FrameState = 'pending' | 'empty' | 'error' | 'ready';

/** Class names of a host, by `data-part`. */
export type FrameClassNames = Partial<Record<'root' | 'header' | 'title' | 'description' | 'actions' | 'status' | 'body' | 'footer', string>>;

export interface FrameProps {
  /** `id`, `className`, `style` and `data-*` of the host. */
  root: RootProps;
  rootRef?: Ref<HTMLElement> | undefined;
  state: FrameState;
  /** Sets `data-busy`. Not `aria-busy`, since screen readers hide busy content and never read its status messages. */
  busy?: boolean | undefined;
  stale?: boolean | undefined;
  title: string;
  /** Unique in the page: it names the section. */
  titleId: string;
  headingLevel?: HeadingLevel | undefined;
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
  footer?: ReactNode;
  classNames?: FrameClassNames | undefined;
  children: ReactNode;
}

/** Nested rules are wrapped in :where(), so that one class of the host wins over them. */
const Root = styled.section`
  box-sizing: border-box;
  position: relative;
  container-type: inline-size;
  min-width: 0;
  padding: ${space(5)};
  border: 1px solid ${color.grayLight};
  border-radius: calc(${token.radius} * 1.5);
  background: ${color.white};
  color: ${color.grayDark};
  font-family: ${token.fontFamily};
  font-size: 0.8125rem;
  line-height: 1.4;
  text-align: start;

  & :where(*),
  & :where(*)::before,
  & :where(*)::after {
    box-sizing: border-box;
  }
  & :where([data-part='header']) {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
    margin-bottom: ${space(4)};
  }
  & :where([data-part='heading']) {
    flex: 1 1 12rem;
    min-width: 0;
  }
  & :where([data-part='title']) {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.006em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  & :where([data-part='description']) {
    margin: ${space(0.5)} 0 0;
    color: ${color.grayMedium};
    overflow-wrap: anywhere;
  }
  & :where([data-part='actions']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(2)};
  }
  & :where([data-part='status-place']) {
    position: relative;
    z-index: 4;
    flex: none;
    height: 0;
  }
  & :where([data-part='status']) {
    position: absolute;
    inset-block-start: ${space(-3.5)};
    /* About the middle, from a start that stays where it is when other words come. */
    inset-inline-start: max(0px, 50% - 9rem);
    display: flex;
    align-items: center;
    width: max-content;
    max-width: min(100%, 50% + 9rem);
    padding-inline: ${space(2.5)};
    border: 1px solid ${color.grayLight};
    border-radius: ${token.radius};
    background: ${color.white};
    box-shadow: 0 2px 8px -2px rgb(16 20 32 / 12%);
    color: ${color.grayDark};
    font-size: 0.75rem;
    line-height: 1.3;
  }
  & :where([data-part='status'] > [role='status']) {
    padding-block: ${space(0.5)};
  }
  & :where([data-part='status']) > button {
    min-height: 24px;
    margin-block: -1px;
    margin-inline-end: ${space(-2.5)};
    border: 0;
    background: none;
    color: ${color.action};
  }
  & :where([data-part='body']) {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  & :where([data-part='footer']) {
    margin-top: ${space(3)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='hidden']) {
    ${visuallyHidden}
  }
  &:focus-visible,
  & :where(button, [tabindex='0']):focus-visible {
    ${focusRing}
  }
  @container (max-width: 26rem) {
    & :where([data-part='header']) {
      flex-wrap: nowrap;
    }
    & :where([data-part='heading']) {
      flex-basis: 0;
    }
    & :where([data-part='table-switch'] > span) {
      ${visuallyHidden}
    }
  }
  /* What keeps its own colours there stands on the reader's ground, light or dark, whatever the page or its theme is. */
  @media (forced-colors: active) {
    color-scheme: light dark !important;
  }
  @media print {
    color-scheme: light !important;
    break-inside: avoid;

    & :where([data-part='actions']) {
      display: none;
    }
    /* Paper does not scroll. */
    & :where([data-part='body']) {
      height: auto !important;
      min-height: 8rem;
    }
  }
`;

/** The box around every component: a named section with a header and a body that keeps its height in all states. */
export function Frame(props: FrameProps): ReactElement {
  const { root, rootRef, state, busy = false, stale = false, title, titleId, headingLevel, description, actions, status, lead, themeStyle, height, footer, children } = props;
  const names = props.classNames ?? {};
  const Heading = `h${levelOf(headingLevel, 3)}` as const;
  const keptFocus = useKeptFocus();
  return (
    <Root
      {...rootProps(root)}
      {...keptFocus}
      ref={rootRef}
      className={classNames(root.className, names.root)}
      style={{ ...themeStyle, ...root.style }}
      aria-labelledby={titleId}
      data-part="root"
      data-state={state}
      data-busy={busy || undefined}
      data-stale={stale || undefined}
    >
      <div data-part="header" className={names.header}>
        <div data-part="heading">
          <Heading data-part="title" id={titleId} className={names.title}>
            {title}
          </Heading>
          {description === undefined || description === null ? null : (
            <p data-part="description" className={names.description}>
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
      {footer === undefined || footer === null ? null : (
        <div data-part="footer" className={names.footer}>
          {footer}
        </div>
      )}
    </Root>
  );
}
