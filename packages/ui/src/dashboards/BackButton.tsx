'use client';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';

export interface BackButtonProps {
  /** "Back: Last 30 days"; null where there is nothing to go back to. */
  label: string | null;
  onClick: () => void;
}

/** Leads out of a range that was opened in the chart. Focus then goes to the dashboard, since the button is gone. */
export const BackButton = ({ label, onClick }: BackButtonProps): ReactElement | null =>
  label === null ? null : <Button type="button" data-part="back" onClick={onClick}>{label}</Button>;
