import { DAY, HOUR, type Moment, offsetTime, type Span } from '../world/time.js';
import { badRequest } from './errors.js';
import { choice, type Fields, moment, required } from './fields.js';

export type WindowSize = 'HOUR' | 'DAY' | 'NONE';

export const isMidnight = (at: Moment): boolean => at % DAY === 0;

/** The window size of a usage request. */
export const windowSizeOf = (fields: Fields): WindowSize => required(choice(fields, 'window_size', ['HOUR', 'DAY', 'NONE']), 'window_size');

/** The bounds of /v1/usage: UTC midnights at least a day apart, whatever the window size. */
export function midnightsOf(fields: Fields): Span {
  const start = required(moment(fields, 'starting_on'), 'starting_on');
  const end = required(moment(fields, 'ending_before'), 'ending_before');
  if (!isMidnight(start)) throw badRequest('starting_on must be at 0:00 UTC');
  if (!isMidnight(end)) throw badRequest('ending_before must be at 0:00 UTC');
  if (end - start < DAY) throw badRequest('ending_before must be at least one day after starting_on');
  return { start, end };
}

/** The windows of a span that have begun by `now`; one for NONE. */
export function windowsOf(span: Span, size: WindowSize, now: Moment): Span[] {
  if (size === 'NONE') return [span];
  const length = size === 'HOUR' ? HOUR : DAY;
  const windows: Span[] = [];
  for (let start = span.start; start + length <= span.end && start < now; start += length) {
    windows.push({ start, end: start + length });
  }
  return windows;
}

export const usageBounds = (span: Span): { start: string; end: string } => ({ start: offsetTime(span.start), end: offsetTime(span.end) });
