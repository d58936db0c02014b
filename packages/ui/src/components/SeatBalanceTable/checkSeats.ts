import { amount, is, moment, orNull, text, unit, viewCheck } from '../../hooks/shape.js';

/** Refuses seats that the table could not show. */
export const checkSeats = viewCheck('toSeatBalancesView', {
  kind: is('seat-balances'),
  asOf: moment,
  seats: [
    {
      id: text,
      balances: [{ unit, starting: amount, remaining: amount }],
      grants: orNull([{ remaining: { value: amount, unit }, end: orNull(moment), ledger: orNull([{ amount, bucket: text }]) }]),
    },
  ],
});
