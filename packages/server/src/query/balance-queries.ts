import { decimal, DecimalSyntaxError, type Decimal, type NetBalanceQuery } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { fields, oneOf, optional, text, type Read } from './read.js';

export interface ReadNetBalanceQuery extends NetBalanceQuery {
  scope: 'spendable' | 'all';
  lowBelow: Decimal | undefined;
}

const amount: Read<Decimal> = (value, field) => {
  try {
    return decimal(text(value, field));
  } catch (error) {
    if (error instanceof DecimalSyntaxError) throw new QueryError(field, 'expected decimal text, such as "12.50".');
    throw error;
  }
};

/** @throws QueryError naming the field */
export function readNetBalanceQuery(body: unknown): ReadNetBalanceQuery {
  const field = fields(body);
  return {
    creditTypeId: field('creditTypeId', optional(text)),
    scope: field('scope', optional(oneOf(['spendable', 'all']))) ?? 'spendable',
    lowBelow: field('lowBelow', optional(amount)),
  };
}
