import { instant, TimeRangeError, type Instant, type RatesQuery } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { fields, optional, text, type Read } from './read.js';

const moment: Read<Instant> = (value, field) => {
  try {
    return instant(text(value, field));
  } catch (error) {
    // The message of a TimeRangeError quotes the value.
    if (error instanceof TimeRangeError) throw new QueryError(field, 'expected an instant like 2024-10-01T00:00:00Z.');
    throw error;
  }
};

/** @throws QueryError naming the field */
export function readRatesQuery(body: unknown): RatesQuery {
  const field = fields(body);
  return { contractId: field('contractId', optional(text)), at: field('at', optional(moment)) };
}
