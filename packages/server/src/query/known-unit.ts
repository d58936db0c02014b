import { USD, type Unit } from '@meterboard/data';
import { QueryError } from '../errors.js';

/**
 * Refuses an unknown credit type. Metronome answers it like any other bad call, so a typing error would look like an outage.
 * `units` is the account's list; an empty one means that it could not be read, and then Metronome decides.
 *
 * @throws QueryError if the list does not hold the id
 */
export function checkKnownUnit(creditTypeId: string, units: readonly Unit[]): void {
  if (units.length === 0) return;
  const known = [USD, ...units].some((unit) => 'id' in unit && unit.id === creditTypeId);
  if (!known) throw new QueryError('creditTypeId', 'is not a credit type of this account.');
}
