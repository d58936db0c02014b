'use client';
import { memo, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { LegendItem } from '../chart/legend.js';
import { asToggle, asToolbar } from '../dom/chartRoles.js';
import { Bar } from './Legend.styles.js';
import { paintOf } from './paint.js';
import { patternId } from './patterns.js';

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

function ShowAll({ showAllLabel, onShowAll, focusIndex, items }: LegendProps): ReactElement {
  return (
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
  );
}

/** The series as a toolbar: a single tab stop, with a button for each series that shows or hides it. */
export const Legend = memo(function Legend(props: LegendProps): ReactElement {
  const { items, label, focusIndex, onToggle, lineLabel, patterns, toolbarProps, className } = props;
  return (
    <Bar {...asToolbar(label)} data-part="legend" className={className} {...toolbarProps}>
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
      {items.some(({ hidden }) => hidden) ? <ShowAll {...props} /> : null}
    </Bar>
  );
});
