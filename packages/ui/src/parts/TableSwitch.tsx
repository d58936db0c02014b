'use client';
import { memo, type ReactElement } from 'react';
import type { ChartSentences } from '../chart/words.js';
import { Button } from './Button.js';
import { ChartIcon, TableIcon } from './icons.js';

export interface TableSwitchProps {
  /** Whether the table is shown now. */
  shown: boolean;
  disabled: boolean;
  onToggle: () => void;
  messages: Pick<ChartSentences, 'viewAsChart' | 'viewAsTable'>;
}

/** The button that switches between a chart and its table. */
export const TableSwitch = memo(function TableSwitch({ shown, disabled, onToggle, messages }: TableSwitchProps): ReactElement {
  return (
    <Button type="button" data-part="table-switch" disabled={disabled} onClick={onToggle}>
      {shown ? <ChartIcon /> : <TableIcon />}
      <span>{shown ? messages.viewAsChart : messages.viewAsTable}</span>
    </Button>
  );
});
