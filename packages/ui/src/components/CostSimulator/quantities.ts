import { isDecimal, type SimulatedLine, type SimulatedQuantity } from '@meterboard/data';
import { listOf } from '../../hooks/listOf.js';

/** What the quantity of a row is kept by: the same whatever moment the prices are of. */
export const keyOf = ({ productId, group, billingFrequency }: Pick<SimulatedLine, 'productId' | 'group' | 'billingFrequency'>): string =>
  JSON.stringify([productId, Object.entries(group ?? {}), billingFrequency]);

/** Group values, key -> value. */
export const isGroup = (group: unknown): boolean =>
  typeof group === 'object' && group !== null && !Array.isArray(group) && Object.values(group).every((value) => value === null || typeof value === 'string');
const isNone = (value: unknown): boolean => value === undefined || value === null;
const isMaybeText = (value: unknown): boolean => isNone(value) || typeof value === 'string';

/** The quantities of a list that read as such: hosts keep them in storage and in URLs, where they may be anything. Each is priced at the card's moment. */
export const quantitiesIn = (given: readonly SimulatedQuantity[] | undefined): SimulatedQuantity[] =>
  listOf(given)
    .filter(({ productId, quantity, group, billingFrequency, name }) => typeof productId === 'string' && isDecimal(quantity) && (isNone(group) || isGroup(group)) && isMaybeText(billingFrequency) && isMaybeText(name))
    .map(({ productId, quantity, group, billingFrequency, name }) => ({ productId, quantity, ...(group ? { group } : {}), ...(billingFrequency ? { billingFrequency } : {}), ...(name ? { name } : {}) }));

/** The line's quantity, for a host to keep. */
export const quantityOf = ({ productId, name, group, billingFrequency, quantity }: SimulatedLine): SimulatedQuantity => ({
  productId,
  name,
  quantity,
  ...(group === null ? {} : { group }),
  ...(billingFrequency === null ? {} : { billingFrequency }),
});
