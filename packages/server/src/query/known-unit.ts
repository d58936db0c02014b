import { USD, type Unit } from '@meterboard/data';
import { QueryError } from '../errors.js';

/**
 * Metronome answers an id that it does not know like any other bad call, so a slip of the asker would read as an outage.
 * `units` is the account's list; an empty one could not be read, and then Metronome decides.
 *
 * @throws QueryError where the list does not hold the id
 */
export function checkKnownUnit(creditTypeId: string, units: readonly Unit[]): void {
  if (units.length === 0) return;
  const known = [USD, ...units].some((unit) => 'id' in unit && unit.id === creditTypeId);
  if (!known) throw new QueryError('creditTypeId', 'names no credit type of this account.');
}
