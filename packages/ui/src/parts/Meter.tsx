'use client';
import type { CSSProperties, ReactElement } from 'react';

export interface MeterProps {
  label: string;
  /** The amounts in words: what is read out in place of a percentage. */
  valueText: string;
  /** Per cent, as they are. */
  value: number;
  scale: number;
  /** Per cent, as the bar can show them. */
  drawn: number;
}

type BarStyle = CSSProperties & Record<'--mb-meter', string>;

/** A bar that says how much is left. Styled by the component it stands in. */
export function Meter({ label, valueText, value, scale, drawn }: MeterProps): ReactElement {
  const style: BarStyle = { '--mb-meter': `${drawn}%` };
  return <span role="meter" data-part="meter" aria-label={label} aria-valuemin={Math.min(0, value)} aria-valuemax={scale} aria-valuenow={value} aria-valuetext={valueText} style={style} />;
}
