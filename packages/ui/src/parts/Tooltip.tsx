'use client';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { letterScale } from '../dom/letterScale.js';
import { placeAbove, type Box, type Extent } from '../dom/place.js';
import { useIsomorphicLayoutEffect } from '../dom/useIsomorphicLayoutEffect.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';

const LEAST_WIDTH = 272;
const MOST_WIDTH = 416;
const MARGIN = 16;
const GAP = 8;

/**
 * Lies in the top layer, so that no scrolling or rounded box of the host clips it, on a compositor layer of its own.
 * Hung by the edge that faces the anchor, it can grow without being measured; the padding bridges the gap for the pointer.
 * styled-components before 6.3 does not know `popover`, and warns in development unless it is told to pass everything on.
 */
const Floating = styled.div.withConfig({ shouldForwardProp: () => true })`
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  height: auto;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  color: ${color.grayDark};
  will-change: transform;
  z-index: 2147483000;

  &[data-side='above'] {
    inset: auto auto 0 0;
    padding-bottom: 8px;
  }
  &[data-side='below'] {
    padding-top: 8px;
  }
  & > :where(div) {
    box-sizing: border-box;
    max-height: var(--mb-room);
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

/** Assumed on the server, so that the tooltip is hidden until it is placed. Without support it is a fixed box, which only a transformed ancestor could misplace. */
const POPOVER = typeof HTMLElement === 'undefined' || 'showPopover' in HTMLElement.prototype;

export interface TooltipProps {
  /** The box that it is placed above or below, in viewport coordinates; called again when the page scrolls. */
  anchor: () => Box | null;
  /** Roughly the size it needs at the usual font size: decides width and side without measuring. */
  size: Extent;
  className?: string | undefined;
  onPointerLeave?: (() => void) | undefined;
  children: ReactNode;
}

interface Viewport extends Extent {
  /** The reader's font size, as a multiple of the usual one. */
  letters: number;
}

function viewportSize(): Viewport {
  const page = document.documentElement;
  return { width: page.clientWidth, height: page.clientHeight, letters: letterScale() };
}

function placeElement(element: HTMLElement, anchor: Box, size: Extent, viewport: Viewport): void {
  const width = Math.min(size.width * viewport.letters, viewport.width - MARGIN);
  const { side, x, y, maxHeight } = placeAbove(anchor, { width, height: size.height * viewport.letters }, viewport);
  element.dataset['side'] = side;
  element.style.width = `${width}px`;
  // The padding that faces the anchor fills the gap, so the box itself extends over it.
  element.style.transform = `translate3d(${x}px, ${side === 'above' ? y + GAP - viewport.height : y - GAP}px, 0)`;
  element.style.setProperty('--mb-room', `${maxHeight}px`);
}

/** A box that floats above or below its anchor. The pointer can move onto it, scroll it and select its text. The owner closes it. */
export function Tooltip({ anchor, size, className, onPointerLeave, children }: TooltipProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  const place = useRef<() => void>(() => undefined);
  // Kept, since asking for it after the text has changed would make the browser lay out the page twice.
  const viewport = useRef<Viewport>({ width: 0, height: 0, letters: 1 });
  // While open it grows but never shrinks, or it would twitch with every amount that the pointer passes.
  const widest = useRef(LEAST_WIDTH);
  useIsomorphicLayoutEffect(() => {
    if (POPOVER) element.current?.showPopover();
    viewport.current = viewportSize();
  }, []);
  // After every render, since its content and its place change together.
  useIsomorphicLayoutEffect(() => {
    widest.current = Math.max(widest.current, Math.min(MOST_WIDTH, size.width));
    place.current = () => {
      const box = anchor();
      if (box !== null && element.current !== null) placeElement(element.current, box, { ...size, width: widest.current }, viewport.current);
    };
    place.current();
  });
  useEffect(() => {
    const again = (): void => {
      place.current();
    };
    const resized = (): void => {
      viewport.current = viewportSize();
      again();
    };
    window.addEventListener('scroll', again, true);
    window.addEventListener('resize', resized);
    return () => {
      window.removeEventListener('scroll', again, true);
      window.removeEventListener('resize', resized);
    };
  }, []);
  return (
    <Floating ref={element} popover={POPOVER ? 'manual' : undefined} role="tooltip" data-part="tooltip" className={className} onPointerLeave={onPointerLeave}>
      <div>{children}</div>
    </Floating>
  );
}
