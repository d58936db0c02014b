'use client';
import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react';
import { pixels } from '../dom/pixels.js';
import { AsOf, NoAsOf, type AsOfProps } from './AsOf.js';
import { CardSkeleton } from './CardSkeleton.js';
import { Frame, type FramedProps, type FrameState } from './Frame.js';
import { Notice, type NoticeProps, type NoticesProps } from './Notice.js';

/** Props of every card. */
export interface FigureCardProps extends FramedProps, NoticesProps {
  /** Visible title, and the name of the section. */
  title: string;
  /** Least height of the body in pixels, the same in every state; more where a reader has larger letters. 'auto': that of what is in it. Default: room for all figures that there may be. */
  height?: number | 'auto' | undefined;
}

/** A card that is worked out, except for its figures. */
export interface CardPrint {
  loaded: { state: FrameState; isFetching: boolean; stale: boolean; error: unknown; retry: (() => void) | null };
  titleId: string;
  /** Words for a state without figures, or null where there are some. */
  panel: NoticeProps['panel'];
  /** Null before there are figures. */
  asOf: AsOfProps | null;
  themeStyle: CSSProperties;
}

/** The least height that a host gave to the body of a card; undefined where there is none. */
export function leastHeight({ height }: Pick<FigureCardProps, 'height'>): CSSProperties | undefined {
  if (height === 'auto') return { minHeight: 0 };
  const given = pixels(height, 0);
  return given === 0 ? undefined : { minHeight: `max(${given}px, ${given / 16}rem)` };
}

/** What is around the figures of a card: its title and the moment of the figures. */
export function FigureCard({ props, rootRef, card, children }: { props: FigureCardProps; rootRef: Ref<HTMLElement>; card: CardPrint; children: ReactNode }): ReactElement {
  const { loaded, titleId, asOf, themeStyle } = card;
  return (
    <Frame
      props={props}
      rootRef={rootRef}
      loaded={loaded}
      title={props.title}
      titleId={titleId}
      description={asOf === null ? <NoAsOf /> : <AsOf {...asOf} />}
      themeStyle={themeStyle}
    >
      {children}
    </Frame>
  );
}

/** What a card shows in place of figures. */
export const CardNotice = ({ props, card: { loaded, panel } }: { props: FigureCardProps; card: CardPrint }): ReactElement => (
  <Notice props={props} loaded={loaded} panel={panel} skeleton={<CardSkeleton />} />
);
