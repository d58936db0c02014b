'use client';
import { memo, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { LegendItem } from '../chart/legend.js';
import { asToggle, asToolbar } from '../dom/chartRoles.js';
import { classNames } from '../dom/classNames.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing } from './css.js';
import { patternId } from './patterns.js';
import { paintOf } from './paint.js';

const Bar = styled.div`
  flex: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${space(1)};
  /* Half of a fourth row, and a shade below it, tell that there is more to scroll to; at the end of the list it covers its shade. */
  max-height: 5.75rem;
  background:
    linear-gradient(transparent, ${color.white} 50%) bottom / 100% 2rem no-repeat local,
    linear-gradient(transparent, ${color.grayLight}) bottom / 100% 1rem no-repeat scroll;
  margin: ${space(2)} ${space(-1.5)} 0;
  padding: 2px;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;

  & :where(button) {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: ${space(1.5)};
    min-height: max(1.625rem, 24px);
    max-width: 100%;
    padding: 0 ${space(1.5)};
    border: 0;
    border-radius: calc(${token.radius} * 0.625);
    background: none;
    color: ${color.grayDark};
    font: inherit;
    font-size: 0.75rem;
    cursor: pointer;
  }
  & :where(button:hover) {
    background: ${color.grayExtralight};
  }
  & :where(button):focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where(button[aria-pressed])::before {
    content: '';
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    border: 2px solid var(--mb-swatch);
    background: var(--mb-swatch);
    forced-color-adjust: none;
  }
  & :where([data-part='pattern']) {
    position: absolute;
    inset-inline-start: ${space(1.5)};
    border-radius: 3px;
  }
  & :where([data-part='legend-line']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(1.5)};
    padding: 0 ${space(1.5)};
    font-size: 0.75rem;
  }
  & :where([data-part='line-swatch']) {
    width: 14px;
    border-top: 2px solid ${color.grayDark};
  }
  & :where([data-part='legend-label']) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & :where([data-part='legend-total']) {
    color: ${color.grayMedium};
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  & :where(button[aria-pressed='false'])::before {
    background: none;
  }
  & :where(button[aria-pressed='false']) {
    color: ${color.grayMedium};
  }
  & :where(button[aria-pressed='false'] [data-part='legend-label']) {
    text-decoration: line-through;
  }
  & :where([data-part='show-all']) {
    color: ${color.action};
    font-weight: 500;
  }
  @container (max-width: 30rem) {
    & :where([data-part='legend-total']) {
      display: none;
    }
  }
  @media print {
    max-height: none;
    print-color-adjust: exact;
  }
`;

/** Labels longer than this may be cut off, so they have a title with the full text. */
const LONG = 24;

export interface LegendProps {
  items: readonly LegendItem[];
  label: string;
  showAllLabel: string;
  focusIndex: number;
  /** `alone`: show only this series (a click with Alt, Control or Command). */
  onToggle: (id: string, alone: boolean) => void;
  onShowAll: () => void;
  /** The beginning of the ids of the patterns that the marks define, or null where there are none. */
  patterns: string | null;
  /** Names the net line over the stack, or null where there is none. It is not a series, so it cannot be hidden. */
  lineLabel: string | null;
  toolbarProps: { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; onFocus: (event: FocusEvent<HTMLElement>) => void };
  className?: string | undefined;
}

/** The series as a toolbar: a single tab stop, with a button for each series that shows or hides it. */
export const Legend = memo(function Legend(props: LegendProps): ReactElement {
  const { items, label, showAllLabel, focusIndex, onToggle, onShowAll, lineLabel, patterns, toolbarProps, className } = props;
  const someHidden = items.some(({ hidden }) => hidden);
  return (
    <Bar {...asToolbar(label)} data-part="legend" className={classNames(className)} {...toolbarProps}>
      {items.map((item, index) => (
        <button
          key={item.id}
          {...asToggle(!item.hidden, index === focusIndex)}
          title={item.label.length > LONG ? item.label : undefined}
          style={{ '--mb-swatch': paintOf(item.color) } as Record<string, string>}
          onClick={(event) => {
            onToggle(item.id, event.altKey || event.ctrlKey || event.metaKey);
          }}
        >
          {patterns === null ? null : (
            <svg data-part="pattern" width="10" height="10" aria-hidden="true" focusable="false">
              <rect width="10" height="10" fill={`url(#${patternId(patterns, item.color)})`} />
            </svg>
          )}
          <span data-part="legend-label" dir="auto">
            {item.label}
          </span>{' '}
          {item.total === null ? null : <span data-part="legend-total">{item.total}</span>}
        </button>
      ))}
      {lineLabel === null ? null : (
        <span data-part="legend-line">
          <span data-part="line-swatch" aria-hidden="true" />
          {lineLabel}
        </span>
      )}
      {someHidden ? (
        <button
          type="button"
          data-part="show-all"
          tabIndex={focusIndex === items.length ? 0 : -1}
          onClick={({ currentTarget }) => {
            // This button is about to disappear, so the focus moves to the first series.
            currentTarget.parentElement?.querySelector('button')?.focus();
            onShowAll();
          }}
        >
          {showAllLabel}
        </button>
      ) : null}
    </Bar>
  );
});
