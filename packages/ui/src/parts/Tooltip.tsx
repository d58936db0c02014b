'use client';
import { useRef, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { classNames } from '../dom/classNames.js';
import { placeAbove, type Box } from '../dom/place.js';
import { useIsomorphicLayoutEffect } from '../dom/useIsomorphicLayoutEffect.js';
import { color, space, token } from '../theme/tokens.js';

const WIDTH = 272;
const ROOM = 16;

/** Lies in the top layer, so that no scrolling or rounded box of the host clips it, and on a compositor layer of its own. */
const Floating = styled.div`
  position: fixed;
  inset: auto;
  left: 0;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  overflow: visible;
  color: ${color.grayDark};
  will-change: transform;
  z-index: 2147483000;

  &[data-side='above'] {
    bottom: 100%;
    top: 0;
    height: 0;
    display: flex;
    align-items: flex-end;
  }
  &[data-side='below'] {
    top: 0;
    height: 0;
    display: flex;
    align-items: flex-start;
  }
  & > :where(div) {
    box-sizing: border-box;
    width: 100%;
    flex: none;
    padding: ${space(3)} ${space(3.5)};
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid ${color.grayLight};
    border-radius: ${token.radius};
    background: ${color.white};
    box-shadow:
      0 1px 2px rgb(16 20 32 / 8%),
      0 8px 24px -4px rgb(16 20 32 / 18%);
    font-family: ${token.fontFamily};
    font-size: 0.75rem;
    line-height: 1.45;
    text-align: start;
  }
  @media print {
    display: none;
  }
`;

export interface TooltipProps {
  /** What it stands above or below, in viewport coordinates. */
  anchor: Box;
  /** Roughly how high it will be: decides the side without measuring. */
  height: number;
  direction?: 'ltr' | 'rtl' | undefined;
  className?: string | undefined;
  onPointerLeave?: (() => void) | undefined;
  children: ReactNode;
}

/** A box that floats by its anchor. It can be pointed at, scrolled and selected from; what closes it is the owner's business. */
export function Tooltip({ anchor, height, direction, className, onPointerLeave, children }: TooltipProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  // Without popover support (old browsers, jsdom) it stays a fixed box in place, which only a transformed ancestor would move.
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof current.showPopover !== 'function') return;
    current.showPopover();
  }, []);
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const width = Math.min(WIDTH, viewport.width - ROOM);
  const place = placeAbove(anchor, { width, height }, viewport);
  const style: CSSProperties = { width, transform: `translate3d(${place.x}px, ${place.y}px, 0)` };
  return (
    <Floating ref={element} popover="manual" role="tooltip" dir={direction} data-part="tooltip" data-side={place.side} className={classNames(className)} style={style} onPointerLeave={onPointerLeave}>
      <div style={{ maxHeight: place.maxHeight }}>{children}</div>
    </Floating>
  );
}
