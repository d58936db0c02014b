'use client';
import type { CSSProperties, ReactElement } from 'react';

export interface MeterProps {
  label: string;
  /** The amounts in words, which are read out in place of a percentage. */
  valueText: string;
  /** In per cent, not clamped. */
  value: number;
  /** The upper end of the scale, in per cent. */
  scale: number;
  /** Width of the bar, 0 to 100. */
  drawn: number;
}

type BarStyle = CSSProperties & Record<'--mb-meter', string>;

/** A bar that shows how much is left. In tables it is styled by `meterCss`. */
export function Meter({ label, valueText, value, scale, drawn }: MeterProps): ReactElement {
  const style: BarStyle = { '--mb-meter': `${drawn}%` };
  return <span role="meter" data-part="meter" aria-label={label} aria-valuemin={Math.min(0, value)} aria-valuemax={scale} aria-valuenow={value} aria-valuetext={valueText} style={style} />;
}
