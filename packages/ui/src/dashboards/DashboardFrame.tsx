'use client';
import { useId, type ReactElement, type ReactNode, type Ref } from 'react';
import { styled } from 'styled-components';
import { classNames } from '../dom/classNames.js';
import { levelOf, type HeadingLevel } from '../dom/heading.js';
import { rootProps, type RootProps } from '../dom/rootProps.js';
import { useKeptFocus } from '../dom/useKeptFocus.js';
import type { FrameState } from '../parts/Frame.js';
import { BillingContext } from '../provider/context.js';
import { styleOfTheme } from '../provider/styleOfTheme.js';
import type { SettingsProps } from '../provider/useSettings.js';
import { useContextValue } from '../provider/useContextValue.js';
import { dashboardCss } from './dashboardCss.js';
import type { Session, SourceProps } from './session.js';

/** Props that all dashboards take. */
export interface DashboardProps extends RootProps, SettingsProps, SourceProps {
  /** Heading and accessible name. Default: the name of the dashboard, in the language of the messages. */
  title?: string | undefined;
  /** Level of the heading; those of the panels are one level below. Default 2. */
  headingLevel?: HeadingLevel | undefined;
  /** Class names by `data-part`. */
  classNames?: Partial<Record<'root' | 'dashboard-header' | 'dashboard-title' | 'controls' | 'panels', string>> | undefined;
}

const Root = styled.section`
  ${dashboardCss}
`;

/** The level of the panels' headings. */
export const panelLevel = (level: HeadingLevel = 2): HeadingLevel => levelOf(level + 1, 3);

export interface DashboardFrameProps {
  props: DashboardProps;
  rootRef: Ref<HTMLElement>;
  session: Session;
  title: string;
  /** State of the main panel. */
  state: FrameState;
  stale: boolean;
  /** Beside the heading. */
  actions?: ReactNode;
  /** Figures that no control changes, above the controls: they are what a reader came for. */
  figures?: ReactNode;
  /** `Choice`s, the same number in every state, so that nothing moves. */
  controls?: ReactNode;
  /** The panels. They inherit locale, time zone, messages and colours from the dashboard. */
  children: ReactNode;
}

/** What is around the panels of a dashboard: heading, first figures and controls. */
export function DashboardFrame({ props, rootRef, session, title, state, stale, actions, figures, controls, children }: DashboardFrameProps): ReactElement {
  const titleId = useId();
  const themeStyle = styleOfTheme(props);
  const names = props.classNames ?? {};
  const Heading = `h${levelOf(props.headingLevel, 2)}` as const;
  const keptFocus = useKeptFocus();
  const settings = useContextValue({ source: session.source, locale: props.locale, timeZone: props.timeZone, messages: props.messages, now: session.now });
  return (
    <Root
      {...rootProps(props)}
      {...keptFocus}
      ref={rootRef}
      className={classNames(props.className, names.root)}
      style={{ ...themeStyle, ...props.style }}
      aria-labelledby={titleId}
      data-part="root"
      data-state={state}
      data-stale={stale || undefined}
    >
      <div data-part="dashboard">
        <div data-part="dashboard-header" className={names['dashboard-header']}>
          <Heading data-part="dashboard-title" id={titleId} className={names['dashboard-title']}>
            {title}
          </Heading>
          {actions}
        </div>
        {figures}
        {controls === undefined ? null : (
          <div data-part="controls" className={names.controls}>
            {controls}
          </div>
        )}
        <BillingContext.Provider value={settings}>
          <div data-part="panels" className={names.panels}>
            {children}
          </div>
        </BillingContext.Provider>
      </div>
    </Root>
  );
}
